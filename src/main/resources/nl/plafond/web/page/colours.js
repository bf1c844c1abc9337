/** Colours and dashes: Okabe-Ito without the three that are too pale on white, and a dash of its own for each line. */

export const BASELINE = {colour: '#5c5c5c', dash: [7, 4], width: 2};
export const YOURS = {colour: '#0072b2', dash: [], width: 2.5};
export const LIMIT = {colour: '#1a1a1a', dash: [2, 3], width: 2};
export const SECOND_LIMIT = {colour: '#b04a00', dash: [10, 3, 2, 3], width: 2};

/** The lines of up to six saved variants. */
export const VARIANTS = [
  {colour: '#0072b2', dash: []},
  {colour: '#b04a00', dash: [10, 4]},
  {colour: '#00775a', dash: [2, 3]},
  {colour: '#a8457f', dash: [12, 3, 2, 3]},
  {colour: '#1a1a1a', dash: [5, 3, 5, 8]},
  {colour: '#6a3d9a', dash: [16, 4, 4, 4]},
];
