/** What the pane can be asked to begin with: Biểu mẫu, Kiểm tra, Tổng hợp, Năm mới. */
export const JOBS = ["template", "check", "summary", "year"] as const;
export type Job = (typeof JOBS)[number];

/**
 * Each ribbon button opens the one pane at its own address, `taskpane.html?job=check`: the only kind of command that works alike in
 * every Excel from 2016 on, needs no runtime beside the pane's, and no code that could fail before the pane is there.
 */
export const JOB_PARAMETER = "job";

/** The job that an address asks for; null where it asks for none (Mở bảng), or for one that does not exist. */
export const jobOf = (search: string): Job | null => JOBS.find((job) => job === new URLSearchParams(search).get(JOB_PARAMETER)) ?? null;
