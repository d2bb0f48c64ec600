import Testing

@testable import Routing

@Suite("What the router learns")
struct RulesLearntTests {
    @Test("a difference that chance explains is not believed, a sure one wholly")
    func beyondChance() {
        #expect(Learnt.factor(53_000, over: 50_000) == 1_000)
        #expect(Learnt.factor(47_000, over: 50_000) == 1_000)
        let sure = Learnt.factor(1_400_000, over: 1_000_000)
        #expect(abs(sure - 1_400) <= 1)
        let part = Learnt.factor(65_000, over: 50_000)
        #expect(part > 1_000 && part < 1_300)
    }

    @Test("two bursts give a period, and nothing but chance gives none")
    func bursts() {
        var watch = BurstWatch()
        for start in [0, 600_000] as [Int64] {
            for arrival in 0..<8 as Range<Int64> {
                watch.observe(at: start + arrival * 4_000, usual: 600_000)
            }
        }
        #expect(watch.plan(at: 700_000)?.last == 600_000)
        #expect(watch.plan(at: 700_000)?.period == 600_000)
        // Two that did not come take the period back.
        #expect(watch.plan(at: 2_200_000)?.period == 0)
        var even = BurstWatch()
        for arrival in 0..<200 as Range<Int64> {
            even.observe(at: arrival * 32_000, usual: 600_000)
        }
        #expect(even.plan(at: 6_400_000) == nil)
    }

    @Test("work that takes twice as long than believed is learnt from what ends")
    func work() {
        let desk = RulesDesk(.uplift)
        desk.agent(1)
        for round in 0..<60 as Range<Int64> {
            let start = round * 250_000
            let id = desk.enter(at: start)
            #expect(desk.step(at: start)?.conversation == id)
            desk.router.finished(id, at: start + 240_000)
        }
        desk.enter(at: 60 * 250_000)
        _ = desk.step(at: 60 * 250_000)
        #expect(desk.router.learnt.kinds[0] > 1_600)
        #expect(desk.router.learnt.kinds[0] <= 2_000)
    }

    @Test("a cue makes a burst expected, and raises the price of the last seat")
    func cue() {
        func price(cued: Bool) -> Int64 {
            let desk = RulesDesk(.uplift) {
                $0.kinds[0].money = [40_000_000]
                $0.mix = [.init(needs: [SkillNeed(skill: 0)], share: 1000)]
                $0.rooms = [.init(hourly: 60_000, burstShare: 900)]
            }
            desk.agent(1)
            if cued { desk.router.cue(room: 0, at: 0) }
            desk.enter(at: 0)
            _ = desk.step(at: 0)
            return desk.router.price(of: 1) ?? 0
        }
        #expect(price(cued: true) > price(cued: false))
    }
}
