// Draws on a strategy map, by mouse and by keyboard. The server writes the document; here it only travels along.
import { isSessionEnd, sessionEnded, unreachable } from './session.js';

const HEADERS = { 'X-Whalecurve': '1', 'X-Requested-With': 'JavaScript', 'Content-Type': 'application/yaml' };
const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
const A_DRAG = 5;

export function drawMap(table) {
  const drawing = table.querySelector('#map-drawing');
  const fault = table.querySelector('#map-fault');
  const undo = table.querySelector('[data-undo]');
  const past = [];
  let source = null;
  let busy = false;

  const text = () => drawing.querySelector('#map-document').value;
  const boxes = () => [...drawing.querySelectorAll('.movable')];
  const svg = () => drawing.querySelector('svg');

  async function post(address, body) {
    fault.replaceChildren();
    try {
      return await fetch(address, { method: 'POST', headers: HEADERS, body });
    } catch {
      unreachable();
      return null;
    }
  }

  async function refused(answer) {
    if (isSessionEnd(answer.status)) {
      sessionEnded();
    } else {
      // Written by our own server, which escapes what people wrote.
      fault.innerHTML = await answer.text();
      fault.scrollIntoView({ block: 'nearest' });
    }
  }

  async function draw(questions, body, focus) {
    if (busy) {
      return false;
    }
    busy = true;
    const address = new URL(table.dataset.drawing, window.location.href);
    for (const [name, value] of Object.entries(questions)) {
      address.searchParams.set(name, value);
    }
    const answer = await post(address, body);
    if (answer?.ok) {
      const open = [...drawing.querySelectorAll('details[open]')].map((each) => each.id);
      drawing.innerHTML = await answer.text();
      open.forEach((id) => drawing.querySelector(`#${CSS.escape(id)}`)?.setAttribute('open', ''));
      (focus && drawing.querySelector(`#${CSS.escape(focus)}`))?.focus();
    } else if (answer) {
      await refused(answer);
    }
    busy = false;
    return Boolean(answer?.ok);
  }

  async function change(questions, focus) {
    const before = text();
    if (await draw(questions, before, focus)) {
      past.push(before);
      undo.disabled = false;
    }
  }

  function move(box, perspective, place) {
    const { objective } = box.dataset;
    if (perspective !== box.dataset.perspective || place !== Number(box.dataset.place)) {
      change({ change: 'move', objective, perspective, place }, box.id);
    }
  }

  function connect(from, to) {
    if (from !== to) {
      const { objective, supports } = from.dataset;
      const supported = to.dataset.objective;
      const there = supports.split(' ').includes(supported);
      change({ change: there ? 'disconnect' : 'connect', objective, supported }, from.id);
    }
  }

  function begin(box) {
    source?.classList.remove('source');
    source = box;
    box?.classList.add('source');
    drawing.querySelector('#map-said').textContent = box ? 'Choose the objective that it supports, and press Enter there; Escape stops.' : '';
  }

  const lanes = () => [...drawing.querySelectorAll('[data-lane]')];
  const inLane = (lane) => boxes().filter((box) => box.dataset.perspective === lane);

  drawing.addEventListener('keydown', (event) => {
    const box = event.target.closest('.movable');
    if (event.key === 'Escape') {
      begin(null);
    }
    if (!box) {
      return;
    }
    if (STEPS[event.key]) {
      event.preventDefault();
      const [across, along] = STEPS[event.key];
      const names = lanes().map((lane) => lane.dataset.lane);
      const lane = names[names.indexOf(box.dataset.perspective) + across];
      const place = Number(box.dataset.place) + along;
      const most = lane && inLane(lane).length - (across === 0 ? 1 : 0);
      if (lane && place >= 0 && (across !== 0 || place <= most)) {
        move(box, lane, Math.min(place, most));
      }
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (source && source.isConnected) {
        const from = source;
        begin(null);
        connect(from, box);
      } else {
        begin(box);
      }
    }
  });

  function pointOf(event) {
    return new DOMPoint(event.clientX, event.clientY).matrixTransform(svg().getScreenCTM().inverse());
  }

  drawing.addEventListener('pointerdown', (event) => {
    const box = event.target.closest('.movable');
    if (!box || event.button !== 0) {
      return;
    }
    const start = pointOf(event);
    const joining = event.target.classList.contains('grip') || event.target.classList.contains('grip-dot');
    let line = null;
    let dragged = false;
    box.setPointerCapture(event.pointerId);

    function drag(moved) {
      const at = pointOf(moved);
      dragged ||= Math.hypot(at.x - start.x, at.y - start.y) > A_DRAG;
      if (dragged && joining) {
        line ??= svg().appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
        line.setAttribute('class', 'arrow drawing');
        line.setAttribute('d', `M${start.x} ${start.y} L${at.x} ${at.y}`);
      } else if (dragged) {
        box.classList.add('dragged');
        box.setAttribute('transform', `translate(${at.x - start.x} ${at.y - start.y})`);
      }
    }

    function end(up) {
      box.removeEventListener('pointermove', drag);
      box.removeEventListener('pointerup', end);
      box.removeEventListener('pointercancel', end);
      line?.remove();
      box.classList.remove('dragged');
      box.removeAttribute('transform');
      if (up.type === 'pointercancel') {
        return;
      }
      if (!dragged) {
        open(box);
      } else if (joining) {
        const to = document.elementsFromPoint(up.clientX, up.clientY).map((each) => each.closest('.movable')).find(Boolean);
        if (to) {
          connect(box, to);
        }
      } else {
        drop(box, pointOf(up));
      }
    }

    box.addEventListener('pointermove', drag);
    box.addEventListener('pointerup', end);
    box.addEventListener('pointercancel', end);
  });

  function drop(box, at) {
    const lane = lanes().find((each) => at.y >= each.y.baseVal.value && at.y <= each.y.baseVal.value + each.height.baseVal.value);
    if (lane) {
      const before = inLane(lane.dataset.lane).filter((each) => {
        const shape = each.querySelector('.box');
        return each !== box && shape.x.baseVal.value + shape.width.baseVal.value / 2 < at.x;
      });
      move(box, lane.dataset.lane, before.length);
    }
  }

  function open(box) {
    const form = drawing.querySelector(`#edit-${CSS.escape(box.dataset.objective)}`);
    form.open = true;
    form.querySelector('summary').focus();
  }

  drawing.addEventListener('submit', (event) => {
    event.preventDefault();
    const form = event.target;
    change({ change: form.dataset.change, ...Object.fromEntries(new FormData(form)) }, form.closest('details').id);
  });

  undo.addEventListener('click', async () => {
    const before = past.at(-1);
    if (before !== undefined && (await draw({}, before, null))) {
      past.pop();
      undo.disabled = past.length === 0;
      drawing.querySelector('#map-said').textContent = 'Taken back.';
    }
  });

  table.querySelector('[data-keep]').addEventListener('click', async (event) => {
    event.target.disabled = true;
    const answer = await post(table.dataset.keeping, text());
    event.target.disabled = false;
    if (answer?.status === 201) {
      past.length = 0;
      window.location.assign(answer.headers.get('Location'));
    } else if (answer) {
      await refused(answer);
    }
  });

  window.addEventListener('beforeunload', (event) => {
    if (past.length > 0) {
      event.preventDefault();
    }
  });
}
