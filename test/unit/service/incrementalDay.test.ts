import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../../fuzzing';
import { assertSame, everything } from './everything';
import { openWorkspace, shown } from './workspace';

/** Sentences of reports of one day, several to each event: told otherwise, more briefly, with another number or length. */
const EVENTS: readonly (readonly string[])[] = [
  [
    'A ferry struck a reef off the island of Skarre on Friday and sank within an hour, killing 14 people, coastguard captain Ole Varn said.',
    'Eleven people were killed when a ferry sank off Skarre after it had struck a reef, rescuers said on Friday.',
    'Rescuers in small boats pulled the survivors from cold water until nightfall, and divers searched the wreck.',
    'The search for survivors off Skarre lasted almost five hours, Ole Varn said.',
    'The search off Skarre took ten hours, Ole Varn of the coastguard told reporters.',
    '“Nobody had told us about the reef,” said Ole Varn.',
    'The ferry, the Sea Otter, carried 62 passengers, 31 of whom were injured.',
    'Mate Ana Lund, 34, was charged with manslaughter.',
    'Mate Ana Lund, 43, was charged with manslaughter over the ferry.',
  ],
  [
    'A boiler explosion in a textile mill in Orlat killed three people on Friday, fire chief Ida Brenn said.',
    'A boiler blew up in the dyeing hall of a mill on Friday and killed five people, the fire brigade said.',
    'The roof of the dyeing hall fell in, windows broke in the whole street, and inspectors asked who had last tested the valves of the boiler.',
    'The fire in Orlat burned for three hours, Ida Brenn said.',
    'The fire in the mill in Orlat burned for nearly seven hours, Ida Brenn said.',
    '“The valves had not been tested for years,” said Ida Brenn.',
    'The boiler exploded at 6:20 a.m., Ida Brenn of the fire brigade said in Orlat.',
    'The boiler exploded at 8:40 a.m., Ida Brenn of the fire brigade said in Orlat.',
  ],
  [
    'A bus plunged from a mountain road near Tolm on Friday, killing 19 people, police said.',
    'Nineteen people died and seven were injured near Tolm on Friday, when a bus left the road above a ravine.',
    'The driver had braked for a goat, lost control on loose gravel and broken through a barrier above the ravine, a farmer told the inspectors.',
    'Ole Varn of the coastguard sent a helicopter to Tolm.',
    'Ida Brenn sent two engines to Tolm.',
    'Driver Per Roe was sentenced to six years in prison.',
    'Driver Per Roe was sentenced to eight years in prison.',
  ],
];

interface Story {
  readonly head: string;
  readonly body: string;
}

/** Stories, and which of them is replaced by which, one after the other. */
type Case = [stories: Story[], edits: [number, Story | null][]];

/** An article of a few of these, most of one event; some too brief to tell anything. */
const story = fc
  .record({
    event: fc.nat(EVENTS.length - 1),
    sentences: fc.uniqueArray(fc.nat(8), { minLength: 1, maxLength: 5 }),
    stray: fc.option(fc.tuple(fc.nat(EVENTS.length - 1), fc.nat(8)), { freq: 3 }),
    day: fc.constantFrom('2031-05-09', '2031-05-09', '2031-05-10', '2031-05-14'),
    role: fc.constantFrom('source', 'source', 'source', 'source', 'draft'),
  })
  .map(({ event, sentences, stray, day, role }) => {
    const of = (which: number, at: number): string => EVENTS[which]![at % EVENTS[which]!.length]!;
    const told = sentences.map((at) => of(event, at));
    if (stray !== null) told.push(of(...stray));
    return { head: `role: ${role}\ndate: ${day}`, body: [...new Set(told)].join(' ') };
  });

const MOST = 15;

const told = (...sentences: readonly string[]) => ({
  head: 'role: source\ndate: 2031-05-09',
  body: sentences.join(' '),
});

const [FERRY, FERRY_TOO, BOATS, , , , ABOARD] = EVENTS[0]!;
/** Two reports hold each other's tolls against them only because a third is like both, and the third goes. */
const WITHOUT_A_THIRD = [
  [
    told(FERRY!),
    told(FERRY!),
    told(EVENTS[1]![0]!, FERRY!),
    told(ABOARD!, BOATS!, FERRY_TOO!),
    told(FERRY!),
    told(FERRY!),
  ],
  [[2, null]],
] satisfies Case;

test('whatever reports of a day come, change and go, the incremental index says what a fresh one says', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(story, { minLength: 3, maxLength: MOST }),
      fc.array(fc.tuple(fc.nat(MOST + 1), fc.option(story, { freq: 5 })), { minLength: 1, maxLength: 5 }),
      async (stories, edits) => {
        const nameOf = (i: number): string => `articles/${String.fromCharCode(97 + i)}.txt`;
        const textOf = (i: number, { head, body }: Story): string =>
          `---\n${head}\noutlet: Outlet ${i}\n---\n${body}\n`;
        const texts: Record<string, string> = Object.fromEntries(
          stories.map((told, i) => [nameOf(i), textOf(i, told)]),
        );
        const live = await openWorkspace(texts);
        for (const [i, told] of edits) {
          const path = nameOf(i);
          if (told === null) {
            delete texts[path];
            live.files.delete(live.uri(path));
          } else {
            texts[path] = textOf(i, told);
            live.files.set(live.uri(path), texts[path]);
          }
          await live.service.filesChanged([live.uri(path)]);
          await live.service.settled();
        }
        if (Object.keys(texts).length === 0) return;
        const fresh = await openWorkspace(texts);
        assertSame(everything(live), everything(fresh));
        assert.deepEqual(shown(live.pushed), shown(fresh.pushed));
      },
    ),
    { numRuns: runs(400, 5), examples: [WITHOUT_A_THIRD] },
  );
});
