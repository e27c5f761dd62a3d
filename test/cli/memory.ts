import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cachedDataVersionTag, getHeapStatistics } from 'node:v8';
import { FingerprintStore } from '../../server/src/cli/fingerprint-store';
import { HashTable } from '../../server/src/cli/hash-table';
import { fileDone } from '../../server/src/cli/heap';
import { hashText } from '../../server/src/core/text/hash';

describe('what a run keeps of each report', () => {
  test('numbers are found by their texts, however many there are', () => {
    const table = new HashTable();
    const amount = 20_000;
    for (let at = 0; at < amount; at++) table.set(`text ${at}`, at);
    for (let at = 0; at < amount; at++) assert.equal(table.get(`text ${at}`), at);
    assert.equal(table.get('another'), undefined);
    table.set('text 7', amount);
    assert.equal(table.get('text 7'), amount);
    assert.deepEqual(table.values().slice(-2), [amount - 1, amount]);
    assert.equal(table.values().length, amount);
    table.clear();
    assert.equal(table.get('text 8'), undefined);
  });

  test('fingerprints come back as they went in', () => {
    const store = new FingerprintStore();
    const hash = (at: number) => (at % 5 === 0 ? '00000000000000ff' : hashText(`${at}`));
    const given = Array.from({ length: 3000 }, (_, at) => ({
      cases: Array.from({ length: at % 4 }, (_, index) => ({
        ...((at + index) % 2 ? { treatment: hash(at) } : {}),
        ...((at + index) % 3 ? { scores: hash(at + 1) } : {}),
        ...((at + index) % 7 ? { events: hash(at + 2) } : {}),
      })),
      ...(at % 3 ? { approval: { number: hash(at), board: hash(at + 3) } } : {}),
    }));
    const numbers = given.map((each) => store.add(each));
    assert.deepEqual(
      numbers.map((each) => store.get(each)),
      given,
    );
  });

  test('memory that is no longer used is freed, and V8 takes the compiled code of the next start all the same', () => {
    const before = cachedDataVersionTag();
    const used = () => getHeapStatistics().used_heap_size;
    fileDone();
    const held = used();
    const amount = 6_000_000;
    const large = () => new Array<number>(amount).fill(0);
    let array = large();
    assert.ok(array.length === amount && used() > held + 6 * amount);
    fileDone();
    // The first one is dead when the second one is there, and together they are more than may come to what is alive.
    array = large();
    fileDone();
    assert.ok(array.length === amount && used() < held + 12 * amount);
    assert.equal(cachedDataVersionTag(), before);
  });
});
