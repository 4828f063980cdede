// What all pictures share: the parts of ECharts in use, colours taken from the style sheet, figures in words.
import * as echarts from 'echarts/core';
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkAreaComponent, MarkLineComponent, MarkPointComponent, TooltipComponent } from 'echarts/components';
import { CanvasRenderer } from 'echarts/renderers';

echarts.use([BarChart, LineChart, GridComponent, MarkAreaComponent, MarkLineComponent, MarkPointComponent, TooltipComponent, CanvasRenderer]);

const LOCALE = 'en-GB';

/** Colours and type as the style sheet has them now: light, dark or print. */
export function palette() {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  return {
    ink: colour('--ink'),
    muted: colour('--muted'),
    line: colour('--line'),
    surface: colour('--surface'),
    good: colour('--good'),
    goodSoft: colour('--good-soft'),
    bad: colour('--bad'),
    badSoft: colour('--bad-soft'),
    total: colour('--total'),
    chosen: colour('--chosen'),
    font: getComputedStyle(document.body).fontFamily,
  };
}

/** Draws a picture and draws it anew when width, colours or medium change. */
export function stage(place, options) {
  const chart = echarts.init(place, null, { renderer: 'canvas' });
  const draw = () => chart.setOption(options(palette(), place.clientWidth), { notMerge: true });
  draw();
  new ResizeObserver(() => {
    chart.resize();
    draw();
  }).observe(place);
  for (const query of ['(prefers-color-scheme: dark)', 'print']) {
    window.matchMedia(query).addEventListener('change', () => {
      chart.resize();
      draw();
    });
  }
  return { chart, draw };
}

export function figures(currency, digits) {
  const unit = 10 ** digits;
  const exact = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const short = new Intl.NumberFormat(LOCALE, { notation: 'compact', maximumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(LOCALE);
  const minus = (text) => text.replace('-', '\u2212');
  return {
    major: (minor) => minor / unit,
    exact: (minor) => `${currency}\u00a0${minus(exact.format(minor / unit))}`,
    plain: (minor) => minus(exact.format(minor / unit)),
    short: (major) => minus(short.format(major)),
    percent: (part) => minus(`${(part * 100).toFixed(1)}%`),
    count: (number) => whole.format(number),
  };
}

/** A tooltip of lines of text; as elements, so that no text is read as HTML and no style stands inline. */
export function tip(lines) {
  const box = document.createElement('div');
  box.className = 'tip';
  for (const line of lines) {
    const row = document.createElement('div');
    row.textContent = line;
    box.append(row);
  }
  return box;
}

export function tooltip(colours) {
  return {
    backgroundColor: colours.surface,
    borderColor: colours.line,
    textStyle: { color: colours.ink, fontFamily: colours.font, fontSize: 12 },
    confine: true,
    transitionDuration: 0,
  };
}
