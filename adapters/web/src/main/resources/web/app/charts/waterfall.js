// The waterfall from gross sales to profit, read from the statement's own table.
import { figures, stage, tip, tooltip } from './stage.js';

function read(place) {
  const words = figures(place.dataset.currency, Number(place.dataset.digits));
  let level = 0;
  const steps = [...document.querySelectorAll(`#${place.dataset.table} tbody tr`)].map((row) => {
    const minor = Number(row.dataset.minor);
    const total = row.dataset.total === 'true';
    const from = total ? 0 : level;
    level = total ? minor : level + minor;
    return { label: row.dataset.label, minor, total, assumed: row.dataset.assumed === 'true', from, to: level };
  });
  return { words, steps: steps.filter((one) => one.total || one.minor !== 0) };
}

/** A bar that floats: what lies between nothing and the bar is left out, above and below zero apart. */
function bars(steps, words, colours) {
  const low = (one) => Math.min(one.from, one.to);
  const high = (one) => Math.max(one.from, one.to);
  const colour = (one) => (one.total ? (one.to < 0 ? colours.bad : colours.total) : one.minor < 0 ? colours.bad : colours.good);
  const style = (one) => ({
    color: colour(one),
    decal: one.assumed ? { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4, color: colours.surface } : undefined,
  });
  const hidden = { color: 'transparent' };
  const clear = (value) => ({ value: words.major(value), itemStyle: hidden });
  const solid = (value, one) => ({ value: words.major(value), itemStyle: style(one) });
  return [
    steps.map((one) => clear(Math.max(0, low(one)))),
    steps.map((one) => solid(Math.max(0, high(one)) - Math.max(0, low(one)), one)),
    steps.map((one) => clear(Math.min(0, high(one)))),
    steps.map((one) => solid(Math.min(0, low(one)) - Math.min(0, high(one)), one)),
  ];
}

function options({ words, steps }) {
  return (colours, width) => {
    const text = { color: colours.muted, fontFamily: colours.font, fontSize: 12 };
    const longest = width < 480 ? 110 : 190;
    return {
      animation: false,
      textStyle: { fontFamily: colours.font },
      grid: { left: 8, right: 96, top: 8, bottom: 8, containLabel: true },
      tooltip: {
        ...tooltip(colours),
        trigger: 'axis',
        axisPointer: { type: 'shadow', shadowStyle: { color: colours.chosen, opacity: 0.4 } },
        formatter: (items) => {
          const one = steps[items[0].dataIndex];
          return tip([one.label, words.exact(one.minor), ...(one.total ? [] : [`then ${words.exact(one.to)}`])]);
        },
      },
      xAxis: {
        type: 'value',
        axisLabel: { ...text, formatter: words.short, hideOverlap: true },
        splitLine: { lineStyle: { color: colours.line, type: 'dotted' } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: steps.map((one) => one.label),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: colours.muted } },
        axisLabel: { ...text, color: colours.ink, width: longest, overflow: 'truncate' },
      },
      series: bars(steps, words, colours).map((data, layer) => ({
        type: 'bar',
        stack: 'steps',
        stackStrategy: 'samesign',
        barWidth: '62%',
        data,
        silent: layer % 2 === 0,
        label: {
          show: layer === 1,
          position: 'right',
          ...text,
          color: colours.ink,
          formatter: (item) => words.plain(steps[item.dataIndex].minor),
        },
      })),
    };
  };
}

export function draw(place) {
  const waterfall = read(place);
  place.style.height = `${waterfall.steps.length * 28 + 50}px`;
  stage(place, options(waterfall));
}
