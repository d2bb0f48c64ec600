import Testing

@testable import Routing

@Suite("Who fits and who may")
struct RulesFitTests {
    @Test("a required skill keeps others out until it relaxes")
    func relaxing() {
        let desk = RulesDesk(.fifo)
        desk.agent(1, [0: 1000])
        desk.enter(at: 0) { $0.needs.append(SkillNeed(skill: 5, relaxesAfter: 20_000)) }
        #expect(desk.step(at: 19_999) == nil)
        #expect(desk.router.explain(1, at: 19_999)?.reason == .nobodyFits)
        #expect(desk.router.nextDeadline(at: 19_999) == 20_000)
        #expect(desk.step(at: 20_000)?.agent == 1)
    }

    @Test("a level below what is asked does not do, and a preferred skill only lowers the fit")
    func levels() {
        let desk = RulesDesk(.fifo)
        desk.agent(1, [0: 600])
        desk.agent(2, [0: 1000])
        desk.enter(at: 0) { $0.needs = [SkillNeed(skill: 0, level: 800)] }
        #expect(desk.step(at: 0)?.agent == 2)
        desk.enter(at: 1) { $0.needs = [SkillNeed(skill: 0, level: 800, required: false)] }
        let served = desk.step(at: 1)
        #expect(served?.agent == 1)
        #expect(served?.why.fit == 500)
    }

    @Test("the last agent is preferred while she is present and free, and only then")
    func lastAgent() {
        let desk = RulesDesk(.uplift)
        desk.agent(1)
        desk.agent(2)
        desk.enter(at: 0) { $0.lastAgent = 2 }
        let served = desk.step(at: 0)
        #expect(served?.agent == 2)
        #expect(served?.why.reason == .lastAgent)
        #expect(served?.why.fit == 1150)
        desk.enter(at: 1) { $0.lastAgent = 2 }
        #expect(desk.step(at: 1)?.agent == 1)
    }

    @Test("an agent who refused is not asked again, and the conversation keeps its age")
    func refused() {
        let desk = RulesDesk(.fifo)
        desk.agent(1)
        desk.agent(2)
        let first = desk.enter(at: 0)
        #expect(desk.step(at: 0)?.agent == 1)
        #expect(desk.decline(first, at: 10_000))
        #expect(desk.router.load(of: 1) == 0)
        desk.enter(at: 10_000)
        let again = desk.step(at: 10_000)
        #expect(again?.conversation == first)
        #expect(again?.agent == 2)
        #expect(again?.why.waited == 10_000)
        #expect(again?.why.passedOver.first?.cause == .refused)
    }

    @Test("weighted conversations fill a seat by their weight")
    func weights() {
        let desk = RulesDesk(.fifo) { $0.kinds[1].seatWeight = 50 }
        desk.agent(1, seats: 200)
        desk.enter(kind: 1, at: 0)
        desk.enter(kind: 0, at: 1)
        desk.enter(kind: 1, at: 2)
        desk.enter(kind: 1, at: 3)
        var taken: [Int64] = []
        while let step = desk.step(at: 4) { taken.append(step.conversation) }
        #expect(taken == [1, 2, 3])
        #expect(desk.router.load(of: 1) == 200)
    }

    @Test("no one is asked while she wraps up, nor above her limit an hour")
    func wrapUpAndLimit() {
        let desk = RulesDesk(.fifo) { $0.wrapUp = 15_000 }
        desk.agent(1, perHour: 2)
        let first = desk.enter(at: 0)
        #expect(desk.step(at: 0)?.conversation == first)
        desk.router.finished(first, at: 1_000)
        let second = desk.enter(at: 1_000)
        #expect(desk.step(at: 15_999) == nil)
        #expect(desk.router.nextDeadline(at: 15_000) == 16_000)
        #expect(desk.step(at: 16_000)?.conversation == second)
        desk.router.finished(second, at: 17_000)
        let third = desk.enter(at: 40_000)
        #expect(desk.step(at: 3_599_999) == nil)
        #expect(desk.router.explain(third, at: 3_599_999)?.passedOver.first?.cause == .hourlyLimit)
        #expect(desk.step(at: 3_600_000)?.conversation == third)
    }

    @Test("a share below its guarantee goes first when a room explodes, and lends its seats else")
    func shares() {
        let desk = RulesDesk(.fifo) { $0.shares = [500, 500] }
        for id in 1...4 { desk.agent(Int64(id)) }
        for _ in 0..<10 { desk.enter(at: 0) { $0.share = 0 } }
        for _ in 0..<3 { #expect(desk.step(at: 0) != nil) }
        let quiet = desk.enter(at: 1) { $0.share = 1 }
        #expect(desk.step(at: 1)?.conversation == quiet)
    }

    @Test("a valuable conversation about to become unanswerable is rescued first")
    func rescue() {
        let desk = RulesDesk(.uplift)
        desk.agent(1)
        desk.enter(money: 90_000_000, at: 0)
        let urgent = desk.enter(money: 6_000_000, at: 0) { $0.windowEnds = 100_000 }
        let step = desk.step(at: 0)
        #expect(step?.conversation == urgent)
        #expect(step?.why.reason == .rescue)
        let late = RulesDesk(.uplift)
        late.agent(1)
        let dear = late.enter(money: 90_000_000, at: 0)
        late.enter(money: 6_000_000, at: 0) { $0.windowEnds = 500_000 }
        #expect(late.step(at: 0)?.conversation == dear)
    }

    @Test("a changed policy re-orders those who wait")
    func changedPolicy() {
        let desk = RulesDesk(.fifo)
        desk.agent(1)
        desk.enter(money: 1_000_000, at: 0)
        let dear = desk.enter(money: 50_000_000, at: 1)
        var parameters = desk.router.parameters
        parameters.rule = .cmutheta
        desk.router.setParameters(parameters, at: 2)
        #expect(desk.step(at: 2)?.conversation == dear)
    }
}
