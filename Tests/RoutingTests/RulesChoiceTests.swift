import Testing

@testable import Routing

@Suite("What the rules choose")
struct RulesChoiceTests {
    @Test("fifo takes the longest waiting first, whatever it is worth")
    func fifo() {
        let desk = RulesDesk(.fifo)
        desk.agent(1)
        let first = desk.enter(money: 1_000_000, at: 0)
        desk.enter(money: 90_000_000, at: 1)
        #expect(desk.step(at: 2)?.conversation == first)
        #expect(desk.step(at: 2) == nil)
    }

    @Test("priority takes the higher class first, and its oldest first")
    func priority() {
        let desk = RulesDesk(.priority)
        desk.agent(1)
        desk.enter(kind: 1, at: 0)
        let hot = desk.enter(kind: 0, at: 1)
        desk.enter(kind: 0, at: 2)
        #expect(desk.step(at: 3)?.conversation == hot)
    }

    @Test("bullseye waits for the best skill, then takes the second")
    func bullseye() {
        let desk = RulesDesk(.bullseye)
        desk.agent(1, [0: 1000])
        desk.agent(2, [0: 700])
        desk.enter(at: 0)
        #expect(desk.step(at: 0)?.agent == 1)
        desk.enter(at: 0)
        #expect(desk.step(at: 29_999) == nil)
        #expect(desk.router.nextDeadline(at: 29_999) == 30_000)
        #expect(desk.step(at: 30_000)?.agent == 2)
    }

    @Test("longest-idle asks the agent who has been idle longest, whatever her level")
    func longestIdle() {
        let desk = RulesDesk(.longestIdle)
        desk.agent(1, [0: 1000])
        desk.agent(2, [0: 700])
        let first = desk.enter(at: 0)
        #expect(desk.step(at: 0)?.agent == 1)
        desk.router.finished(first, at: 10)
        desk.enter(at: 20)
        #expect(desk.step(at: 20)?.agent == 2)
    }

    @Test("the agent with the fewest conversations is asked, then the longest idle, then by number")
    func agentOrder() {
        let desk = RulesDesk(.fifo)
        for id in 1...3 { desk.agent(Int64(id), seats: 200) }
        var asked: [Int64] = []
        for _ in 0..<6 {
            desk.enter(at: 0)
            asked.append(desk.step(at: 0)?.agent ?? 0)
        }
        #expect(asked == [1, 2, 3, 1, 2, 3])
    }

    @Test("uplift takes money per second of work first, and the impatient first among equals")
    func uplift() {
        let desk = RulesDesk(.uplift)
        desk.agent(1)
        desk.enter(money: 5_000_000, at: 0)
        let dear = desk.enter(money: 50_000_000, at: 1)
        #expect(desk.step(at: 2)?.conversation == dear)
        let other = RulesDesk(.uplift)
        other.agent(1)
        other.enter(at: 0) { $0.patience = 400_000 }
        let hurried = other.enter(at: 0) { $0.patience = 50_000 }
        #expect(other.step(at: 1)?.conversation == hurried)
    }

    @Test("uplift keeps the last seat from cheap talk when a call-out is due, until holdAtMost")
    func price() {
        let desk = RulesDesk(.uplift) {
            $0.kinds[0].money = [40_000_000]
            $0.kinds[1].money = [500_000]
            $0.mix = [.init(needs: [SkillNeed(skill: 0)], share: 1000)]
            $0.rooms = [
                .init(hourly: 120_000, period: 600_000, firstCallOut: 10_000, burstShare: 900)
            ]
        }
        desk.agent(1)
        let cheap = desk.enter(money: 500_000, kind: 1, at: 0)
        #expect(desk.step(at: 0) == nil)
        let why = desk.router.explain(cheap, at: 0)
        #expect(why?.reason == .price)
        #expect((why?.price ?? 0) > (why?.density ?? 0))
        #expect(why?.passedOver.map(\.cause) == [.price])
        #expect(why?.change?.what == .moreMoney)
        let dear = desk.enter(money: 40_000_000, at: 5_000)
        #expect(desk.step(at: 5_000)?.conversation == dear)
        desk.router.finished(dear, at: 20_000)
        #expect(desk.step(at: 29_999) == nil)
        let held = desk.step(at: 30_000)
        #expect(held?.conversation == cheap)
        #expect(held?.why.reason == .hold)
    }

    @Test("the bot takes who has waited long under fifo, and what a human adds nothing to")
    func bot() {
        let desk = RulesDesk(.fifo) { $0.usesBot = true }
        let first = desk.enter(at: 0)
        #expect(desk.step(at: 89_999) == nil)
        #expect(desk.step(at: 90_000).map { $0.conversation == first && $0.agent == nil } == true)
        let other = RulesDesk(.uplift) { $0.usesBot = true }
        other.agent(1, [0: 700])
        other.enter(kind: 1, at: 0)
        #expect(other.step(at: 0)?.why.reason == .bot)
    }

    @Test("asking why changes nothing that is chosen later")
    func explainIsPure() {
        let one = RulesDesk(.uplift)
        let other = RulesDesk(.uplift)
        var choices: [[Int64]] = [[], []]
        for id in 1...2 {
            one.agent(Int64(id), seats: 200)
            other.agent(Int64(id), seats: 200)
        }
        for step in 0..<60 as Range<Int64> {
            let time = step * 1_700
            let id = one.enter(money: 1_000_000 + step * step % 7 * 3_000_000, at: time)
            other.enter(money: 1_000_000 + step * step % 7 * 3_000_000, at: time)
            #expect(one.router.explain(id, at: time + 900)?.conversation == id)
            choices[0].append(one.step(at: time + 900)?.conversation ?? 0)
            choices[1].append(other.step(at: time + 900)?.conversation ?? 0)
            if step % 5 == 4 {
                one.router.finished(choices[0][Int(step) - 4], at: time + 1_000)
                other.router.finished(choices[1][Int(step) - 4], at: time + 1_000)
            }
        }
        #expect(choices[0] == choices[1])
    }
}
