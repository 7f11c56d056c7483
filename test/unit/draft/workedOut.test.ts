import { test } from 'node:test';
import { checkStatements } from '../../checks/statements';

const check = (text: string) =>
  checkStatements(`
    //- articles/a.txt outlet="The Velm Herald" date=2031-05-02
    Jan Oster won the stage after 4 hours 38 minutes 12 seconds of riding. Police said the car had gone down the hill at 78 kph where racing cars may not exceed 60.
    //- drafts/d.txt role=draft date=2031-05-04
    ${text}
    `);

test('a time told in hours and minutes bears out one in hours', async () => {
  await check(`Jan Oster won the stage after just over four and a half hours of riding.
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure: agrees`);
  await check(`Jan Oster won the stage after just over six hours of riding.
                                  ^^^^^^^^^^^^^^^^^^^ figure: differs value`);
});

test('what one number is beyond another is worked out of both', async () => {
  await check(`Police said the car had gone down the hill about 18 kph over what racing cars may do.
                                               ^^^^^^^^^^^^ figure: agrees`);
  await check(`Police said the car had gone down the hill about 28 kph over what racing cars may do.
                                               ^^^^^^^^^^^^ figure: differs value`);
});

test('so does one that only two numbers of a source give', async () => {
  const check = (text: string) =>
    checkStatements(`
    //- articles/a.txt outlet="The Velm Herald" date=2031-05-02
    The town had asked for 300 officers for the race and was given 210.
    //- drafts/d.txt role=draft date=2031-05-04
    ${text}
    `);
  await check(`The race had 90 officers fewer than the town wanted.
                 ^^ figure: agrees`);
  await check(`The race had 80 officers fewer than the town wanted.
                 ^^ figure: differs value`);
  await check(`The race had 90 officers.
                 ^^ figure: not found`);
});
