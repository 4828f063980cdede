// What a person must be told when the server cannot answer as usual; what stands in forms stays there.

const ENDED = 499;

/** Shows a message with an action in the place for notices. */
export function notice(heading, text, link) {
  const box = document.createElement('div');
  box.className = 'problem';
  const title = document.createElement('h2');
  title.textContent = heading;
  const words = document.createElement('p');
  words.textContent = text;
  box.append(title, words);
  if (link) {
    const way = document.createElement('a');
    way.className = 'button';
    way.href = link.href;
    way.target = link.target;
    way.rel = 'opener';
    way.textContent = link.text;
    box.append(way);
  }
  const place = document.querySelector('#notice');
  place.replaceChildren(box);
  place.scrollIntoView({ block: 'nearest' });
}

export function sessionEnded() {
  notice(
    'Your session ended',
    'Nothing was changed, and what you entered is still here. Sign in again in a new tab, then come back and send it once more.',
    { href: '/app', target: '_blank', text: 'Sign in again' },
  );
}

export function unreachable() {
  notice('The server does not answer', 'Nothing was changed as far as we know. Check your connection and try again.');
}

/** Whether the answer says that nobody is signed in any more. */
export function isSessionEnd(status) {
  return status === ENDED || status === 401;
}

export function tellWhenTheSessionEnded() {
  document.addEventListener('htmx:responseError', (event) => {
    if (isSessionEnd(event.detail.xhr.status)) {
      sessionEnded();
    }
  });
  document.addEventListener('htmx:sendError', unreachable);
  document.addEventListener('htmx:beforeRequest', (event) => {
    if (event.detail.requestConfig.verb !== 'get') {
      document.querySelector('#notice').replaceChildren();
    }
  });
}

/** A notice that appears above is scrolled to. */
export function keepFocusVisible() {
  document.addEventListener('htmx:afterSwap', (event) => {
    if (event.detail.target.id === 'notice') {
      event.detail.target.scrollIntoView({ block: 'nearest' });
    }
  });
}
