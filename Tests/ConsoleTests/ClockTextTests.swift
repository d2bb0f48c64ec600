import Testing
import Vocabulary

@testable import Console

@Suite("Times as people read them")
struct ClockTextTests {
    private let now = Evening.start  // Tuesday, 25 November 2025, 21:00 UTC

    @Test("near times are named by the day that says it")
    func near() {
        let clock = ClockText()
        #expect(clock.near(now + 180_000, now: now) == "21:03")
        #expect(clock.near(now + 86_400_000, now: now) == "21:00 tomorrow")
        #expect(clock.near(now + -86_400_000, now: now) == "21:00 yesterday")
        #expect(clock.near(now + 2 * 86_400_000, now: now) == "Thu 21:00")
        #expect(clock.near(now + 9 * 86_400_000, now: now) == "4 Dec 21:00")
    }

    @Test("a zone moves the day")
    func zones() {
        let jakarta = ClockText(zone: 7 * 60)
        #expect(jakarta.seconds(now) == "04:00:00")
        #expect(jakarta.date(now) == "Wed 26 Nov")
        #expect(ClockText(zone: -5 * 60).date(now) == "Tue 25 Nov")
        #expect(ClockText().near(Timestamp(milliseconds: -1), now: .zero) == "23:59 yesterday")
    }

    @Test("times within a sentence are read too, and nothing else is touched")
    func sentences() {
        let clock = ClockText()
        #expect(
            clock.humanised("shuts at \(Text(Evening.time(180))); more", now: now)
                == "shuts at 21:03; more")
        #expect(
            clock.humanised("no-time-here 2025-13-45T99:00:00.000Z é", now: now)
                == "no-time-here 2025-13-45T99:00:00.000Z é")
    }

    @Test(
        "spans",
        arguments: [
            (0, "0:00"), (51_000, "0:51"), (160_000, "2:40"), (7_500_000, "2h05"),
            (900_000_000, "10d"),
        ] as [(Int64, String)])
    func spans(_ milliseconds: Int64, _ text: String) {
        #expect(ClockText.span(milliseconds) == text)
    }
}
