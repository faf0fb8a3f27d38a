import type { CDPSession, Page } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when, how long by the clock, and how long the thread really ran. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly message?: string } };
}

export interface Watch {
  /** Milliseconds of the thread's own time in each task of the pane, longest first, without what the host that plays Excel took: in Excel that is another process. */
  readonly take: () => Promise<readonly number[]>;
}

/** Says to the trace when the host begins and ends to answer. */
const MARK_HOST = `(() => {
  const answer = host.answer.bind(host);
  host.answer = (body) => {
    console.timeStamp("host begins");
    try {
      return answer(body);
    } finally {
      console.timeStamp("host ends");
    }
  };
})()`;

const CATEGORIES = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"];

const eventsOf = async (session: CDPSession): Promise<readonly TraceEvent[]> => {
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as readonly TraceEvent[])));
  await Promise.all([new Promise((done) => session.once("Tracing.tracingComplete", done)), session.send("Tracing.end")]);
  return events;
};

const overlap = (task: TraceEvent, [from, to]: readonly [number, number]): number => Math.max(0, Math.min(task.ts + (task.dur ?? 0), to) - Math.max(task.ts, from));

/** The pane's own milliseconds in each task. A busy machine lengthens the clock's time, hardly the thread's: long tasks as a browser tells them would measure the neighbours. */
const ownTimes = (events: readonly TraceEvent[]): readonly number[] => {
  const marks = events.filter(({ name, args }) => name === "TimeStamp" && args?.data?.message?.startsWith("host")).sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (!first) return [];
  const answers = marks.flatMap((mark, at): readonly (readonly [number, number])[] => (mark.args?.data?.message === "host begins" ? [[mark.ts, marks[at + 1]?.ts ?? mark.ts]] : []));
  const tasks = events.filter(({ name, ph, pid, tid }) => ph === "X" && name === "RunTask" && pid === first.pid && tid === first.tid);
  return tasks
    .map((task) => (task.tdur ?? 0) * (1 - answers.reduce((sum, answer) => sum + overlap(task, answer), 0) / Math.max(1, task.dur ?? 1)))
    .map((time) => Math.round(time / 100) / 10)
    .sort((a, b) => b - a);
};

/** Watches what keeps the pane's thread from here on. */
export const watchBlocked = async (page: Page): Promise<Watch> => {
  await page.evaluate(MARK_HOST);
  const session = await page.context().newCDPSession(page);
  await session.send("Tracing.start", { categories: CATEGORIES.join(","), transferMode: "ReportEvents" });
  return { take: async () => ownTimes(await eventsOf(session)) };
};
