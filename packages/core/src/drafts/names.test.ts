import { expect, test } from "vitest";
import { greetingOf } from "./names.ts";

test.each([
  ["Lachie Brandt", undefined, "AU", "Hi Lachie"],
  ["Brent Kowalczyk", undefined, "US-TX", "Hi Brent"],
  ["Helen Astbury", undefined, "GB", "Dear Helen"],
  ["Thandeka Zulu", undefined, "ZA", "Dear Thandeka"],
  ["Dr Theodora Van Ess", undefined, "US", "Dear Dr Van Ess"],
  ["Frau Dr. Henrike von Saldern", undefined, "DE", "Dear Frau Dr. von Saldern"],
  ["Mr Seán Ó Conghaile", undefined, "IE", "Dear Mr Ó Conghaile"],
  ["Don José", undefined, "MX", "Dear Don José"],
  ["Doña Carmen Ruiz", undefined, "ES", "Dear Doña Carmen"],
  ["Don Martín Ruiz", undefined, "MX", "Dear Don Martín"],
  ["Don Raúl", undefined, "ES", "Dear Don Raúl"],
  ["Don A\u0301ngel", undefined, "ES", "Dear Don A\u0301ngel"],
  ["Don García", undefined, "US", "Hi Don"],
  ["Don Núñez", undefined, "GB", "Dear Don"],
  ["Don Draper", undefined, "GB", "Dear Don"],
  ["Don Martin", undefined, "GB", "Dear Don"],
  ["Whaea Marama", undefined, "NZ", "Dear Whaea Marama"],
  ["Matua Rangi Tamihana", undefined, "NZ", "Dear Matua Rangi"],
  ["Frau Yıldız", undefined, "DE", "Dear Frau Yıldız"],
  ["Herr Jonas Brandt", undefined, "DE", "Dear Herr Brandt"],
  ["Dr Ibrahim", undefined, "GB", "Dear Dr Ibrahim"],
  ["Hiring Team", undefined, "US", "Dear Hiring Team"],
  ["The Acme recruitment team", undefined, "GB", "Dear Acme recruitment team"],
  ["Capt. Lorne Jessup", undefined, "US", "Dear Capt. Jessup"],
  ["Shri R. K. Sharma", undefined, "IN", "Dear Shri Sharma"],
  ["Smt. Lakshmi Iyer", undefined, "IN", "Dear Smt. Iyer"],
  ["Dra. Ana Paula Lima", undefined, "BR", "Dear Dra. Lima"],
  ["Lic. Juan Pérez", undefined, "MX", "Dear Lic. Pérez"],
  ["J. Nkosi", undefined, "ZA", "Dear J. Nkosi"],
  ["Pani Anna Nowak", undefined, "PL", "Dear Pani Nowak"],
  ["Pak Budi Santoso", undefined, "ID", "Dear Pak Budi"],
  ["田中 太郎", undefined, "JP", "Dear 田中 太郎"],
  ["Jean Holloway", "Mrs Holloway", "US", "Dear Mrs Holloway"],
  ["Helen Astbury", "Hi Helen", "GB", "Hi Helen"],
  ["Lachie Brandt", "dear Mr Brandt", "AU", "Dear Mr Brandt"],
])("%s, noted as %s, in %s: %s", (name, greeting, country, expected) => {
  const { hello, name: called } = greetingOf({ name, greeting }, country);
  expect(`${hello} ${called}`).toBe(expected);
});
