import Testing
import Vocabulary

struct TimestampTests {
    @Test(
        "A time is written in UTC with milliseconds and read again",
        arguments: [
            (0, "1970-01-01T00:00:00.000Z"), (1, "1970-01-01T00:00:00.001Z"),
            (-1, "1969-12-31T23:59:59.999Z"), (951_782_400_000, "2000-02-29T00:00:00.000Z"),
            (4_107_542_399_999, "2100-02-28T23:59:59.999Z"),
            (1_795_899_871_250, "2026-11-28T21:04:31.250Z"),
            (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
            (-62_167_219_200_000, "0000-01-01T00:00:00.000Z"),
        ] as [(Int64, Text)])
    func written(milliseconds: Int64, text: Text) {
        #expect(Timestamp(milliseconds: milliseconds).rfc3339 == text)
        #expect(Timestamp(rfc3339: text)?.milliseconds == milliseconds)
    }

    @Test(
        "Offsets are applied, fractions cut, a leap second is the second before it",
        arguments: [
            ("2026-11-28T22:04:31.250+01:00", "2026-11-28T21:04:31.250Z"),
            ("2026-11-28T15:34:31-05:30", "2026-11-28T21:04:31.000Z"),
            ("2026-11-28t21:04:31z", "2026-11-28T21:04:31.000Z"),
            ("2026-11-28 21:04:31Z", "2026-11-28T21:04:31.000Z"),
            ("2026-11-28T21:04:31.2509999Z", "2026-11-28T21:04:31.250Z"),
            ("2026-11-28T21:04:31.2Z", "2026-11-28T21:04:31.200Z"),
            ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59.000Z"),
        ] as [(Text, Text)])
    func read(text: Text, same: Text) {
        #expect(Timestamp(rfc3339: text)?.rfc3339 == same)
    }

    @Test(
        "What is no time is not read",
        arguments: [
            "", "now", "2026-11-28", "2026-11-28T21:04Z", "2026-11-28T21:04:31",
            "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-02-29T00:00:00Z",
            "2100-02-29T00:00:00Z", "2026-04-31T00:00:00Z", "2026-11-28T24:00:00Z",
            "2026-11-28T21:60:00Z", "2026-11-28T21:04:61Z", "2026-11-28T21:04:31.Z",
            "2026-11-28T21:04:31Zx", "2026-11-28T21:04:31+24:00", "2026-11-28T21:04:31+0100",
            "26-11-28T21:04:31Z", "0000-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01",
        ] as [Text])
    func refused(text: Text) {
        #expect(Timestamp(rfc3339: text) == nil)
    }

    @Test("Every day of four centuries is followed by the next")
    func days() {
        var last: Text = ""
        for day in Int64(0)..<146_097 {
            let time = Timestamp(milliseconds: day * 86_400_000)
            let text = time.rfc3339
            #expect(text > last)
            if Timestamp(rfc3339: text) != time { Issue.record("\(text)") }
            last = text
        }
        #expect(last == "2369-12-31T00:00:00.000Z")
    }

    @Test("A moment that four digits cannot write is written as the nearest that they can")
    func extremes() {
        #expect(Timestamp(milliseconds: .min).rfc3339 == "0000-01-01T00:00:00.000Z")
        #expect(Timestamp(milliseconds: .max).rfc3339 == "9999-12-31T23:59:59.999Z")
    }
}
