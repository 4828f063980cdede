// The scripts of every page. Pictures are loaded only where a page has one.
import htmx from 'htmx.org';
import { keepFocusVisible, tellWhenTheSessionEnded } from './session.js';
import { sendDocuments, sendFiles } from './send.js';

window.htmx = htmx;
tellWhenTheSessionEnded();
keepFocusVisible();
sendFiles();
sendDocuments();

const knobs = document.querySelector('#knobs');
if (knobs) {
  Promise.all([import('./what-if.js'), import('./charts/whale-curve.js')]).then(([page, chart]) => page.tryWhatIf(knobs, chart.draw));
} else {
  drawWhaleCurve();
  // Pages that bring the picture in later, such as a scorecard.
  document.body.addEventListener('htmx:afterSettle', (event) => {
    if (event.detail.elt.querySelector?.('#whale-curve')) {
      drawWhaleCurve();
    }
  });
}

function drawWhaleCurve() {
  const curve = document.querySelector('#whale-curve');
  if (curve) {
    import('./charts/whale-curve.js').then((chart) => chart.draw(curve));
  }
}
if (document.querySelector('#waterfall')) {
  import('./charts/waterfall.js').then((chart) => chart.draw(document.querySelector('#waterfall')));
}
const map = document.querySelector('#map-table');
if (map) {
  import('./map.js').then((page) => page.drawMap(map));
}
