// The few pictures of the controls, drawn as paths; each stands beside words or on a control that has a name.
const NAMESPACE = 'http://www.w3.org/2000/svg';
const PATHS = {
  check: 'M3.5 8.5l3 3 6-7',
  cross: 'M4 4l8 8M12 4l-8 8',
  edit: 'M3 13l.6-2.6 7-7 2 2-7 7zM9.4 4.6l2 2',
  undo: 'M6 3L3 6l3 3M3 6h6a4 4 0 010 8H7',
  search: 'M7 12a5 5 0 100-10 5 5 0 000 10zM10.7 10.7L14 14',
  add: 'M8 3v10M3 8h10',
  person: 'M8 8a3 3 0 100-6 3 3 0 000 6zM2.5 14c.6-2.8 2.8-4 5.5-4s4.900 1.200 5.500 4',
  corporateBody: 'M2 14h12M3 14V6l5-3.500L13 6v8M6 14v-4h4v4M6 7.500h.01M10 7.500h.01',
  chronologyEntry: 'M3 3.500h10v10H3zM3 6.500h10M5.500 2v3M10.500 2v3',
  upload: 'M8 11V3M5 6l3-3 3 3M3 11v2.500h10V11',
  alert: 'M8 2l6.500 11.500h-13zM8 6.500v3.500M8 12h.01',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
  refresh: 'M13 8a5 5 0 11-1.500-3.500M13 2.500v3h-3',
  target: 'M8 13A5 5 0 108 3a5 5 0 000 10zM8 9.500a1.500 1.500 0 100-3 1.500 1.500 0 000 3z',
};

export function icon(name) {
  const svg = document.createElementNS(NAMESPACE, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(NAMESPACE, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
