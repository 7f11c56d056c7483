import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRejected, suggestionAt } from '../../../client/src/annotations/rejected';
import { createStepTurns, type StepTurns } from '../../../client/src/annotations/undo';

const canUndo = (turns: StepTurns, uri: string, text: string): boolean => turns.canUndo(uri, () => text);
const canRedo = (turns: StepTurns, uri: string, text: string): boolean => turns.canRedo(uri, () => text);

test('undo takes text and annotations back in the order in which they were made', () => {
  const turns = createStepTurns();
  assert.equal(canUndo(turns, 'a', 'x'), false);
  turns.stepTaken('a', 'step', 'one');
  assert.equal(canUndo(turns, 'a', 'one'), true);
  assert.equal(canUndo(turns, 'b', 'one'), false);
  // Somebody types: the text is the next in turn, also where it is the same again by typing.
  turns.textChanged('a', null);
  assert.equal(canUndo(turns, 'a', 'one, two'), false);
  turns.textChanged('a', null);
  assert.equal(canUndo(turns, 'a', 'one'), false);
  // The editor's undo leads back to the text of the step.
  turns.textChanged('a', 'undo');
  assert.equal(canUndo(turns, 'a', 'one'), true);
  turns.stepTaken('a', 'undo', 'one');
  assert.equal(canUndo(turns, 'a', 'one'), false);
  assert.equal(canRedo(turns, 'a', 'one'), true);
  turns.textChanged('a', 'undo');
  assert.equal(canRedo(turns, 'a', 'none'), false);
  turns.textChanged('a', 'redo');
  assert.equal(canRedo(turns, 'a', 'one'), true);
  turns.stepTaken('a', 'redo', 'one');
  assert.equal(canUndo(turns, 'a', 'one'), true);
});

test('a new step or typing ends what could be done again', () => {
  const turns = createStepTurns();
  turns.stepTaken('a', 'step', 'one');
  turns.stepTaken('a', 'undo', 'one');
  turns.textChanged('a', null);
  turns.textChanged('a', 'undo');
  assert.equal(canRedo(turns, 'a', 'one'), false);
  turns.stepTaken('a', 'step', 'one');
  turns.stepTaken('a', 'undo', 'one');
  turns.stepTaken('a', 'step', 'one');
  assert.equal(canRedo(turns, 'a', 'one'), false);
});

test('what the server keeps no more is nobody’s turn, and a text without steps is not looked at', () => {
  const turns = createStepTurns();
  const untold = () => assert.fail('the text was asked for');
  assert.equal(turns.canUndo('a', untold), false);
  turns.stepTaken('a', 'step', 'one');
  turns.forget('a');
  assert.equal(turns.canUndo('a', untold), false);
});

test('a rejected suggestion is known again where it has moved, and not in another place', () => {
  const text = 'The ferry of Port Hadrin met the ferry of Lysk.';
  const at = (from: number, shift = '') => {
    const whole = shift + text;
    const start = whole.indexOf('ferry', from);
    return suggestionAt(whole, 'Vessel', start, start + 'ferry'.length);
  };
  const rejected = [at(0)];
  assert.equal(isRejected(rejected, at(0)), true);
  assert.equal(isRejected(rejected, at(0, 'Late news. ')), true);
  assert.equal(isRejected(rejected, at(12)), false);
  assert.equal(isRejected(rejected, { ...at(0), type: 'Person' }), false);
});
