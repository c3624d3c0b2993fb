import { meetingDecisions } from '../choices.ts';
import { consent } from '../common.ts';
import * as t from '../types.ts';

const attendee = t.block(
  {
    agency: t.field('機関', 'Agency', t.agency, 'must', '出席した機関です。', 'The agency.'),
    profession: t.field(
      '職種',
      'Profession',
      t.oneOrMore(t.profession),
      'optional',
      '出席者の職種です。',
      'The attendee’s profession.',
      { local: true },
    ),
    name: t.field(
      '氏名',
      'Name',
      t.oneOrMore(t.text),
      'optional',
      '出席者（職員）の氏名です。',
      'The attendee’s (staff) name.',
      { local: true },
    ),
  },
  'agency',
);

const caseEntry = t.block(
  {
    number: t.field(
      '番号',
      'Number',
      t.caseNumber,
      'must',
      '話し合ったケースの番号です。',
      'Number of the case discussed.',
    ),
    meeting: t.field(
      '会議',
      'Meeting',
      t.meeting,
      'optional',
      '一つの記録に二つの会議があるとき、どちらかを書きます。',
      'Which meeting, where one file holds two.',
    ),
    consent: t.field(
      '同意',
      'Consent',
      consent,
      'optional',
      '本人の同意です。書かなければ同意書で判断します。',
      'Consent; without it the 同意書 decide.',
    ),
    ground: t.field(
      '根拠',
      'Ground',
      t.ground,
      'optional',
      '同意なしで扱う法の根拠です。',
      'The legal ground for taking the case without consent.',
    ),
    reason: t.field(
      '理由',
      'Reason',
      t.prose,
      'optional',
      '同意なしで扱う理由です（緊急性、早期の検討など）。',
      'Why without consent: urgency, early study.',
      { source: 'S3' },
    ),
    decision: t.field(
      '決定',
      'Decision',
      t.suggestion(meetingDecisions),
      'optional',
      '会議の結論です。',
      'What the meeting concluded.',
    ),
    lead: t.field('主担当', 'Lead', t.agency, 'optional', '主担当の機関です。', 'The agency that leads.'),
    sendBackReason: t.field(
      '戻す理由',
      'Reason of return',
      t.prose,
      'optional',
      '包括的相談支援へ戻す理由です。',
      'Why the case goes back to 包括的相談支援.',
      { source: 'S1' },
    ),
  },
  'number',
);

const decision = t.block(
  {
    content: t.field('内容', 'Content', t.prose, 'must', '決めたことです。', 'What was decided.'),
    agency: t.field('機関', 'Agencies', t.oneOrMore(t.agency), 'optional', '行う機関です。', 'Who does it.'),
    due: t.field('期限', 'Due', t.date, 'optional', 'いつまでにかです。', 'Until when.'),
    caseNumber: t.field(
      'ケース',
      'Case',
      t.caseNumber,
      'optional',
      'どのケースの決定かです。',
      'The case it belongs to.',
    ),
  },
  'content',
);

/** 会議録: which cases a meeting took up, on what ground, and what it decided. */
export const minutesKind = t.kind(
  'minutes',
  '会議録',
  'Minutes',
  { ja: '会議で話し合ったケースと、決まったことの記録です。', en: 'The cases a meeting took up and what it decided.' },
  {
    meeting: t.field(
      '会議',
      'Meeting',
      t.oneOrMore(t.meeting),
      'must',
      'kasane.yaml にある会議の名です。',
      'A meeting of kasane.yaml.',
      { source: 'domain §1.2(f)' },
    ),
    date: t.field('開催日', 'Held on', t.date, 'must', '開いた日です。', 'The day of the meeting.', {
      source: 'domain §1.2(f)',
    }),
    time: t.field('時刻', 'Time', t.text, 'optional', '開いた時刻です。', 'The time.'),
    venue: t.field('場所', 'Place', t.text, 'optional', '開いた場所です。', 'The place.', { local: true }),
    occasion: t.field(
      '開催区分',
      'Occasion',
      t.choice(['定例', '随時']),
      'optional',
      '定例か随時かです。',
      'Regular or ad hoc.',
    ),
    host: t.field('主催', 'Host', t.agency, 'must', '開いた機関です。', 'The agency that called it.', {
      source: 'domain §1.2(f)',
    }),
    attendees: t.field(
      '出席',
      'Attendance',
      t.list(attendee),
      'must',
      '出席した機関と職種です。',
      'Agencies and professions present.',
      { source: 'domain §1.2(f)' },
    ),
    cases: t.field(
      'ケース',
      'Cases',
      t.oneOrMore(caseEntry),
      'must',
      '話し合ったケースです。ないときは「該当なし」と書きます。',
      'Cases discussed; `該当なし` when there were none.',
      { source: 'domain §1.2(f)' },
    ),
    ground: t.field(
      '根拠',
      'Ground',
      t.ground,
      'optional',
      'この回に限って根拠を変えるときに書きます。',
      'The ground, when it differs from the meeting’s own.',
    ),
    secrecy: t.field(
      '守秘義務確認',
      'Secrecy confirmed',
      t.text,
      'optional',
      '守秘義務を確かめた日です。',
      'The day on which the duty of secrecy was confirmed.',
      { source: 'S3' },
    ),
    decisions: t.field(
      '決定事項',
      'Decisions',
      t.list(decision),
      'must',
      '何を、どの機関が、いつまでにです。',
      'What, who, until when.',
      { source: 'domain §1.2(f)' },
    ),
    next: t.field(
      '次回',
      'Next',
      t.text,
      'must',
      '次に開く日です。未定なら「未定」と書きます。',
      'The next date; `未定` when open.',
      { source: 'domain §1.2(f)' },
    ),
    report: t.field(
      '通報',
      'Report of abuse',
      t.anything,
      'optional',
      '虐待の通報をした日と先です。',
      'When and where abuse was reported.',
      { source: 'S0' },
    ),
  },
  [
    t.section('議題', 'Agenda', 'optional', '話し合う事柄です。', 'What is on the agenda.'),
    t.section('共有情報', 'Information shared', 'optional', '共有した情報です。', 'What was shared.'),
    t.section('協議', 'Discussion', 'optional', '話し合いの内容です。', 'What was discussed.'),
  ],
);
