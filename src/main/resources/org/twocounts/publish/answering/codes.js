// Codes of results, as the program's ResultCode writes and reads them.
const codes = (function () {
"use strict";

const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CHECK = 1021;
const OPEN_FROM = 17;

function pair(number) {
  return [Math.floor(number / SIGNS.length), number % SIGNS.length];
}

function checkOf(numbers) {
  return numbers.reduce((rest, number) => (rest * SIGNS.length + number) % CHECK, 0);
}

function numberOf(attempt) {
  return attempt.tries === 0 ? 0 : (attempt.solved ? 1 : OPEN_FROM) + attempt.first * 4 + attempt.tries - 1;
}

function attemptOf(number) {
  const from = number < OPEN_FROM ? 1 : OPEN_FROM;
  return {
    first: number === 0 ? 0 : Math.floor((number - from) / 4),
    tries: number === 0 ? 0 : (number - from) % 4 + 1,
    solved: number > 0 && from === 1
  };
}

function write(series, sheet, attempts) {
  const numbers = pair(series).concat(pair(sheet), attempts.map(numberOf));
  const signs = numbers.concat(pair(checkOf(numbers))).map(number => SIGNS[number]).join("");
  return signs.replace(/(.{4})(?=.)/g, "$1-");
}

// A code as people write it; null where it is none or a sign of it is wrong.
function read(text) {
  const plain = text.toUpperCase().replace(/[-\u2010-\u2015]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
  const numbers = Array.from(plain, sign => SIGNS.indexOf(sign));
  const last = numbers.length - 2;
  const two = at => numbers[at] * SIGNS.length + numbers[at + 1];
  if (numbers.includes(-1) || last < 5 || two(last) !== checkOf(numbers.slice(0, last))) {
    return null;
  }
  return {series: two(0), sheet: two(2), attempts: numbers.slice(4, last).map(attemptOf)};
}

return {write, read};
})();
