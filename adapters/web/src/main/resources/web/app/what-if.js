// Sliders tell their value while they move; the picture is drawn anew when the figures come. On a
// wide screen there is room to see all of them at once.

/** Shows beside each slider what it is set to. */
function tell(slider) {
  const value = Number(slider.value);
  slider.parentElement.querySelector('output').textContent = `${value > 0 ? '+' : value < 0 ? '\u2212' : ''}${Math.abs(value)}%`;
}

/** Leaves out what is as in the run, so that the address holds the scenario and nothing else. */
function onlyChanges(parameters) {
  if (Number(parameters.get('fee')) === 0) {
    parameters.delete('fee-for');
  }
  if (Number(parameters.get('minimum-fee')) === 0) {
    parameters.delete('minimum-under');
  }
  if (Number(parameters.get('terms-days')) === 0) {
    parameters.delete('terms-rate');
  }
  for (const [name, value] of [...parameters.entries()]) {
    if (value === '' || value === '0') {
      parameters.delete(name);
    }
  }
}

export function tryWhatIf(form, draw) {
  if (window.matchMedia('(min-width: 960px)').matches) {
    form.querySelectorAll('.group').forEach((group) => (group.open = true));
  }
  const sliders = form.querySelectorAll('input[type="range"]');
  sliders.forEach(tell);
  form.addEventListener('input', (event) => {
    if (event.target.type === 'range') {
      tell(event.target);
    }
  });
  form.addEventListener('htmx:configRequest', (event) => onlyChanges(event.detail.formData));
  let chart = draw(document.querySelector('#whale-curve'));
  document.addEventListener('htmx:afterSwap', () => {
    chart?.dispose();
    chart = draw(document.querySelector('#whale-curve'));
  });
}
