/** What a reader of narratives looks for, or stops at; a text of nothing else is the worst it meets. */
export const pieces: readonly string[] = [
  ...['.', '](', '`a', '(', 'x', ' \n', '1, ', '1-', 'A.', 'A-', 'a@', '1 A ', 'a ', 'é', '<', '**', '| ', '<!-- '],
  ...['x [@a]. ', 'et al. ', 'Patient 1 and ', 'two women ', 'his mother ', 'he ', '35-year-old ', 'aged old '],
  ...['left leg and right arm, ', 'lower ', 'no ', 'no evidence of ', 'pain and ', 'of the ', 'the same '],
  ...['NRS 8, ', 'NRS was ', 'Apgar 1-', 'pain 8/10 ', 'power 4/5 ', '8 on the NRS ', 'ASIA B. ', 'from 8 to 4 '],
  ...['at 3 weeks ', '3 weeks ago ', '1 to ', '50 % ', 'reduced by 20 % ', 'improved ', 'one of two '],
  ...['lidocaine 2 % ', '80 mg of ', 'lidocaine 1%\n\n', 'twice daily ', '1:1 ', 'mg/kg '],
  ...['Figs. 1, ', 'Figure 1a,b', '(Figure ', 'Fig. 1-', 'fig. i', '![](', '[a](b)', '[^1]'],
  ...['C5-', 'L4, ', 'first lumbar and ', 'first, ', 'T1/', 'lumbar (', 'C5 to ', 'S1 and ', 'L1 ', 'L5/S1 disc '],
  ...['ABCD ', 'ABCD (', '(ABCD) ', 'one (O) ', 'one two three (OTT) '],
  ...['Mr A. ', 'Mary ', 'March 1 ', '12.03.', 'Hospital of ', 'MRN id ', 'St. ', 'the corner of ', '+44 20 7946 '],
  ...[
    'a dot a at a dot ',
    '00:1B:',
    'a::',
    'Aadhaar 2341 ',
    'AB 12 ',
    'her sister Aylin ',
    'Mary A. ',
    'on 4/5 ',
    'rue de la ',
    'Christmas ',
  ],
  ...['# a\n', '- a\n', '> a\n', '```\n', '| a | b |\n', '\r\n', '\t', '\u00a0', '\u200b', '\ud83e\uddb4'],
];

/** What is held against the facts of a report of one patient, again and again. */
export const statements: readonly string[] = [
  ...['NRS 9/10. ', 'The deltoid was 1/5. ', 'the NRS was 3 at 2 weeks, ', 'fell by 20 %, ', 'C3 to C4. ', 'C6 root, '],
  ...['2/5 in the right leg 3/5 in the left leg, ', 'The right leg was weak. ', 'a right L5 TFESI, '],
  ...['At 16 months she was well. ', 'pain for 6 months, ', 'lidocaine 2 % 3 mL. ', 'She weighed 48 kg. '],
  ...['a 53-year-old man. ', 'two patients, ', 'fully recovered. '],
];
