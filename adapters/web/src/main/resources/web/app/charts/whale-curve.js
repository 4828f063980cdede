// The whale curve: cumulative profit over customers, peak and erosion marked, stretches to choose.
import { figures, stage, tip, tooltip } from './stage.js';

const PEAK_NEEDS = 420;

function points(text, words) {
  return text.split(' ').map((point) => point.split(':').map(Number)).map(([rank, minor]) => [rank, words.major(minor), minor]);
}

function read(place) {
  const data = place.dataset;
  const words = figures(data.currency, Number(data.digits));
  return {
    words,
    points: points(data.points, words),
    before: data.before ? points(data.before, words) : [],
    customers: Number(data.customers),
    many: data.many ?? 'customers',
    peakRank: Number(data.peakRank),
    peak: Number(data.peak),
    total: Number(data.total),
    percentages: data.percentages === 'true',
  };
}

function chosenStretch() {
  const row = document.querySelector('#stretches tr.chosen');
  return row ? [Number(row.dataset.from) - 1, Number(row.dataset.to)] : null;
}

/** A round step that gives about so many lines. */
function step(span, lines) {
  const rough = span / lines;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough);
}

function bounds(curve) {
  const values = [...curve.points, ...curve.before].map((point) => point[1]);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const by = step((high - low || 1) * 1.08, 5);
  return { min: Math.floor(low / by) * by, max: Math.ceil((high * 1.04 || by) / by) * by, interval: by };
}

function erosion(curve, colours, width) {
  const peak = curve.words.major(curve.peak);
  const total = curve.words.major(curve.total);
  const lost = curve.peak - curve.total;
  if (lost === 0) {
    return undefined;
  }
  const share = curve.percentages ? ` (\u2212${curve.words.percent(lost / curve.total)})` : '';
  const dashed = { color: colours.bad, type: 'dashed', width: 1.5 };
  return {
    silent: true,
    symbol: ['none', 'none'],
    label: { show: false },
    data: [
      [
        {
          coord: [curve.peakRank, peak],
          lineStyle: dashed,
          label: {
            show: true,
            position: 'insideEndTop',
            formatter: width < PEAK_NEEDS ? `Erosion${share}` : `Erosion${share}, ${curve.words.exact(-lost)}`,
            color: colours.bad,
            fontFamily: colours.font,
          },
        },
        { coord: [curve.customers, peak] },
      ],
      [
        {
          coord: [curve.customers, peak],
          lineStyle: { color: colours.bad, width: 2 },
        },
        { coord: [curve.customers, total], symbol: 'arrow', symbolSize: 9 },
      ],
    ],
  };
}

function peakMark(curve, colours, width) {
  if (curve.peakRank === 0) {
    return undefined;
  }
  const share = curve.percentages ? ` ${curve.words.percent(curve.peak / curve.total)}` : '';
  const place = curve.peakRank / curve.customers;
  return {
    silent: true,
    symbol: 'circle',
    symbolSize: 9,
    itemStyle: { color: colours.good },
    label: {
      position: 'bottom',
      distance: 12,
      align: place < 0.3 ? 'left' : place > 0.7 ? 'right' : 'center',
      color: colours.ink,
      fontFamily: colours.font,
      lineHeight: 16,
      formatter:
        width < PEAK_NEEDS
          ? `Peak${share}`
          : `Peak${share}, ${curve.words.exact(curve.peak)}\nafter ${curve.words.count(curve.peakRank)} ${curve.many}`,
    },
    data: [{ coord: [curve.peakRank, curve.words.major(curve.peak)] }],
  };
}

function options(curve) {
  return (colours, width) => {
    const y = bounds(curve);
    const total = curve.words.major(curve.total);
    const chosen = chosenStretch();
    const text = { color: colours.muted, fontFamily: colours.font, fontSize: 12 };
    const upTo = curve.points.filter((point) => point[0] <= curve.peakRank);
    const after = curve.points.filter((point) => point[0] >= curve.peakRank);
    const line = { type: 'line', showSymbol: false, lineStyle: { width: 2.5 }, emphasis: { disabled: true } };
    const axis = { axisLine: { lineStyle: { color: colours.line } }, axisLabel: text, nameTextStyle: text };
    return {
      animation: false,
      textStyle: { fontFamily: colours.font },
      grid: { left: 8, right: curve.percentages ? 8 : 20, top: 34, bottom: 30, containLabel: true },
      tooltip: {
        ...tooltip(colours),
        trigger: 'axis',
        axisPointer: { lineStyle: { color: colours.muted } },
        formatter: (items) => {
          const [rank, , minor] = items.find((item) => item.seriesIndex < 2)?.value ?? items[0].value;
          const share = curve.percentages ? `, ${curve.words.percent(minor / curve.total)} of the total` : '';
          return tip([
            `First ${curve.words.count(rank)} of ${curve.words.count(curve.customers)} ${curve.many}`,
            `${curve.words.exact(minor)}${share}`,
          ]);
        },
      },
      xAxis: {
        ...axis,
        type: 'value',
        min: 0,
        max: Math.max(curve.customers, ...curve.before.map((point) => point[0])),
        name: `${curve.many[0].toUpperCase()}${curve.many.slice(1)}, the most profitable first`,
        nameLocation: 'middle',
        nameGap: 28,
        splitLine: { show: false },
        axisLabel: { ...text, formatter: (rank) => curve.words.count(rank), hideOverlap: true },
      },
      yAxis: [
        {
          ...axis,
          ...y,
          type: 'value',
          name: width < PEAK_NEEDS ? '' : 'Cumulative profit',
          nameTextStyle: { ...text, align: 'left' },
          splitLine: { lineStyle: { color: colours.line, type: 'dotted' } },
          axisLabel: { ...text, formatter: curve.words.short },
        },
        {
          ...axis,
          show: curve.percentages,
          type: 'value',
          min: curve.percentages ? (y.min / total) * 100 : 0,
          max: curve.percentages ? (y.max / total) * 100 : 100,
          interval: curve.percentages ? step(((y.max - y.min) / total) * 100, 6) : 50,
          name: width < PEAK_NEEDS ? '' : 'of total',
          nameTextStyle: { ...text, align: 'right' },
          splitLine: { show: false },
          axisLabel: { ...text, formatter: (percent) => curve.words.percent(percent / 100).replace('.0%', '%'), showMaxLabel: false, showMinLabel: y.min === 0 },
        },
      ],
      series: [
        {
          ...line,
          data: upTo,
          itemStyle: { color: colours.good },
          areaStyle: { color: colours.goodSoft, opacity: 1 },
          markPoint: peakMark(curve, colours, width),
          markArea: chosen && {
            silent: true,
            itemStyle: { color: colours.chosen, opacity: 0.5 },
            data: [[{ xAxis: chosen[0] }, { xAxis: chosen[1] }]],
          },
          markLine: {
            silent: true,
            symbol: 'none',
            label: { show: false },
            lineStyle: { color: colours.ink, width: 1, type: 'solid' },
            data: [{ yAxis: 0 }],
          },
        },
        {
          ...line,
          data: after,
          itemStyle: { color: colours.bad },
          areaStyle: { color: colours.badSoft, opacity: 1 },
          markLine: erosion(curve, colours, width),
        },
        {
          ...line,
          data: curve.before,
          silent: true,
          itemStyle: { color: colours.ink },
          lineStyle: { width: 1.5, type: 'dashed' },
        },
      ],
    };
  };
}

function choose(rank) {
  for (const row of document.querySelectorAll('#stretches tbody tr')) {
    if (rank >= Number(row.dataset.from) && rank <= Number(row.dataset.to)) {
      row.querySelector('a').click();
    }
  }
}

export function draw(place) {
  const curve = read(place);
  if (curve.customers === 0) {
    return undefined;
  }
  const { chart, draw: again } = stage(place, options(curve));
  if (!document.querySelector('#stretches')) {
    return chart;
  }
  chart.getZr().setCursorStyle('pointer');
  chart.getZr().on('click', (event) => {
    const [rank] = chart.convertFromPixel({ gridIndex: 0 }, [event.offsetX, event.offsetY]);
    choose(Math.min(curve.customers, Math.max(1, Math.ceil(rank))));
  });
  document.addEventListener('htmx:afterSettle', again);
  return chart;
}
