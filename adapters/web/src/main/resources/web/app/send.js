// Sends files as they are, with progress, and documents with their faults shown line by line.
import { isSessionEnd, sessionEnded, unreachable } from './session.js';

const OURS = { 'X-Whalecurve': '1', 'X-Requested-With': 'JavaScript' };

function request(method, address, contentType) {
  const xhr = new XMLHttpRequest();
  xhr.open(method, address);
  for (const [name, value] of Object.entries(OURS)) {
    xhr.setRequestHeader(name, value);
  }
  xhr.setRequestHeader('Content-Type', contentType);
  return xhr;
}

function whenAnswered(xhr, form, showFault) {
  const button = form.querySelector('button[type=submit]');
  button.disabled = true;
  xhr.addEventListener('loadend', () => {
    button.disabled = false;
  });
  xhr.addEventListener('error', unreachable);
  xhr.addEventListener('load', () => {
    if (xhr.status === 201) {
      window.location.assign(xhr.getResponseHeader('Location'));
    } else if (isSessionEnd(xhr.status)) {
      sessionEnded();
    } else {
      showFault(xhr.responseText);
    }
  });
}

function show(place, html) {
  // Written by our own server, which escapes what people wrote.
  place.innerHTML = html;
  place.scrollIntoView({ block: 'nearest' });
}

function typeOf(file) {
  return /\.gz$/i.test(file.name) ? 'application/gzip' : 'text/csv';
}

export function sendFiles() {
  for (const form of document.querySelectorAll('form[data-upload]')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const file = form.elements.file.files[0];
      const address = new URL(form.dataset.upload, window.location.href);
      address.searchParams.set('profile', form.elements.profile.value);
      address.searchParams.set('book', form.elements.book.value);
      address.searchParams.set('name', file.name);
      const progress = form.querySelector('.upload-progress');
      const bar = progress.querySelector('progress');
      const words = progress.querySelector('output');
      const xhr = request('POST', address, typeOf(file));
      xhr.upload.addEventListener('progress', (sent) => {
        if (sent.lengthComputable) {
          const percent = Math.floor((sent.loaded * 100) / sent.total);
          bar.value = percent;
          words.textContent = percent < 100 ? `${percent} %` : 'sent, being stored';
        }
      });
      whenAnswered(xhr, form, (html) => {
        progress.hidden = true;
        show(document.querySelector('#notice'), html);
      });
      progress.hidden = false;
      xhr.send(file);
    });
  }
}

export function sendDocuments() {
  for (const form of document.querySelectorAll('form[data-document]')) {
    const faults = document.getElementById(form.dataset.faults);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      faults.replaceChildren();
      const xhr = request('POST', form.dataset.document, 'application/yaml');
      whenAnswered(xhr, form, (html) => show(faults, html));
      xhr.send(form.elements.document.value);
    });
    const load = form.querySelector('input[data-load]');
    load.addEventListener('change', async () => {
      document.getElementById(load.dataset.load).value = await load.files[0].text();
    });
  }
}
