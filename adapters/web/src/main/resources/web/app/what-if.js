// Sliders tell their value while they move; the picture is drawn anew when the figures come.

/** Shows beside each slider what it is set to. */
function tell(slider) {
  const value = Number(slider.value);
  slider.parentElement.querySelector('output').textContent = `${value > 0 ? '+' : value < 0 ? '\u2212' : ''}${Math.abs(value)}%`;
}

export function tryWhatIf(form, draw) {
  const sliders = form.querySelectorAll('input[type="range"]');
  sliders.forEach(tell);
  form.addEventListener('input', (event) => {
    if (event.target.type === 'range') {
      tell(event.target);
    }
  });
  let chart = draw(document.querySelector('#whale-curve'));
  document.addEventListener('htmx:afterSwap', () => {
    chart?.dispose();
    chart = draw(document.querySelector('#whale-curve'));
  });
}
