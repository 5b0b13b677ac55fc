// A Word file with a heading and paragraphs; opens in Word and LibreOffice.
import { zip } from "./zip";

export function docx(heading: string, paragraphs: string[] = []): Buffer {
  return zip(docxEntries(heading, paragraphs));
}

export function docxEntries(heading = "Notes", paragraphs: string[] = []) {
  const body = [run(heading, '<w:b/><w:sz w:val="32"/>'), ...paragraphs.map((text) => run(text, '<w:sz w:val="22"/>'))];
  return [
    { name: "[Content_Types].xml", data: xml(`<Types xmlns="${packageNs}/content-types">${contentTypes}</Types>`) },
    { name: "_rels/.rels", data: xml(`<Relationships xmlns="${packageNs}/relationships">${mainPart}</Relationships>`) },
    {
      name: "word/document.xml",
      data: xml(`<w:document xmlns:w="${wordNs}"><w:body>${body.join("")}</w:body></w:document>`),
    },
  ];
}

const packageNs = "http://schemas.openxmlformats.org/package/2006";
const officeNs = "http://schemas.openxmlformats.org/officeDocument/2006";
const wordNs = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const contentTypes =
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${wordType}"/>`;
const mainPart = `<Relationship Id="rId1" Type="${officeNs}/relationships/officeDocument" Target="word/document.xml"/>`;

const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;

function run(text: string, look: string): string {
  return `<w:p><w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
