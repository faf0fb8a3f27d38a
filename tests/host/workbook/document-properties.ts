import { text } from "./checks";
import { defineSettings, recordStore } from "./settings";
import type { Workbook } from "./workbook";

const Base = defineSettings("DocumentProperties", { Title: text, Subject: text, Author: text, Manager: text, Company: text, Category: text, Keywords: text, Comments: text });

export class DocumentProperties extends Base {
  constructor(workbook: Workbook) {
    super(recordStore(workbook.properties, { title: "", subject: "", author: "", manager: "", company: "", category: "", keywords: "", comments: "" }));
  }
}
