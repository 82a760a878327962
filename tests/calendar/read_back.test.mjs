// What codec/calendar.cpp writes, read back by ical.js. The folder comes in TAIWA_CALENDARS.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import ICAL from "ical.js";

const text = (name) => readFileSync(join(process.env.TAIWA_CALENDARS, name), "utf8");
const calendar = (name) => new ICAL.Component(ICAL.parse(text(name)));
const eventOf = (component) => new ICAL.Event(component.getFirstSubcomponent("vevent"));

/** The first instances of a repeating event, as moments of UTC. */
function instances(name, count) {
    const component = calendar(name);
    const zone = new ICAL.Timezone(component.getFirstSubcomponent("vtimezone"));
    const event = eventOf(component);
    const each = event.iterator();
    return Array.from({ length: count }, () => {
        const time = each.next();
        time.zone = zone;
        return time.convertToZone(ICAL.Timezone.utcTimezone).toString();
    });
}

test("a single appointment stands in UTC with all that it needs", () => {
    const component = calendar("once.ics");
    assert.equal(component.getFirstPropertyValue("version"), "2.0");
    assert.ok(component.getFirstPropertyValue("prodid"));
    const event = eventOf(component);
    assert.equal(event.uid, "00000000000000a1@taiwa");
    assert.equal(event.summary, "佐藤さんと1on1");
    assert.equal(event.location, "3階の面談室");
    assert.equal(event.startDate.toString(), "2026-12-03T08:30:00Z");
    assert.equal(event.duration.toSeconds(), 1800);
    assert.equal(event.component.getFirstPropertyValue("dtstamp").toString(), "2026-11-25T01:02:03Z");
    assert.equal(event.isRecurring(), false);
    assert.equal(event.component.getFirstSubcomponent("valarm"), null);
});

test("awkward text and an alarm come back as they were", () => {
    const event = eventOf(calendar("awkward.ics"));
    assert.equal(event.summary,
        `A; B, C \\ D\n${"x".repeat(30)}患者さんのことではない話を、ゆっくりと三十分だけ`);
    const alarm = event.component.getFirstSubcomponent("valarm");
    assert.equal(alarm.getFirstPropertyValue("action"), "DISPLAY");
    assert.equal(alarm.getFirstPropertyValue("trigger").toSeconds(), -86400);
});

test("lines end with CRLF, hold at most 75 octets, and never break inside a character", () => {
    const raw = readFileSync(join(process.env.TAIWA_CALENDARS, "awkward.ics"));
    const lines = raw.toString("latin1").split("\r\n");
    assert.equal(lines.pop(), "", "the last line ends too");
    assert.ok(lines.some((line) => line.startsWith(" ")), "something was folded");
    const strict = new TextDecoder("utf-8", { fatal: true });
    for (const line of lines) {
        assert.ok(line.length <= 75 && !line.includes("\n"), line);
        strict.decode(Buffer.from(line, "latin1"));
    }
});

test("each month's talk keeps its local time across summer time", () => {
    assert.deepEqual(instances("monthly-new-york.ics", 12), [
        "2026-01-15T22:30:00Z", "2026-02-15T22:30:00Z", "2026-03-15T21:30:00Z",
        "2026-04-15T21:30:00Z", "2026-05-15T21:30:00Z", "2026-06-15T21:30:00Z",
        "2026-07-15T21:30:00Z", "2026-08-15T21:30:00Z", "2026-09-15T21:30:00Z",
        "2026-10-15T21:30:00Z", "2026-11-15T22:30:00Z", "2026-12-15T22:30:00Z",
    ]);
});

test("the last day of a month becomes the last of each; the 30th leaves February out", () => {
    assert.deepEqual(instances("last-of-month-tokyo.ics", 4), [
        "2027-01-31T08:30:00Z", "2027-02-28T08:30:00Z", "2027-03-31T08:30:00Z",
        "2027-04-30T08:30:00Z",
    ]);
    assert.deepEqual(instances("thirtieth-tokyo.ics", 3), [
        "2027-01-30T08:30:00Z", "2027-03-30T08:30:00Z", "2027-04-30T08:30:00Z",
    ]);
});
