import { expect, it } from "vitest";
import { csvLine } from "./csv";

it.each([
  [["plain", 7, null], "plain,7,\r\n"],
  [['a "quoted", word', "two\nlines"], '"a ""quoted"", word","two\nlines"\r\n'],
  [["=1+1", "+49", "-2", "@sum", "\tx"], "'=1+1,'+49,'-2,'@sum,'\tx\r\n"],
  [["=a,b"], '"\'=a,b"\r\n'],
])("%j is %j", (cells, line) => {
  expect(csvLine(cells)).toBe(line);
});
