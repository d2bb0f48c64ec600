import Testing

@testable import Routing

@Suite("The ordered tree")
struct RulesOrderedTreeTests {
    @Test("holds the same as a sorted array through twenty thousand random changes")
    func agreesWithArray() {
        var tree = OrderedTree()
        var array: [(key: Int64, id: Int64)] = []
        var state: UInt64 = 1
        func random(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        for id in 0..<20_000 as Range<Int64> {
            if array.count > 200 || (random(2) == 0 && !array.isEmpty) {
                let gone = array.remove(at: random(array.count))
                let removed = tree.remove(key: gone.key, id: gone.id)
                #expect(removed)
            } else {
                let key = Int64(random(50))
                tree.insert(key: key, id: id)
                let place = array.firstIndex { ($0.key, $0.id) > (key, id) } ?? array.count
                array.insert((key, id), at: place)
            }
            let probe = Int64(random(60))
            #expect(tree.count == array.count)
            #expect(tree.first?.id == array.first?.id)
            #expect(tree.last?.id == array.last?.id)
            #expect(tree.first(from: probe)?.id == array.first { $0.key >= probe }?.id)
        }
    }

    @Test("does not remove what it does not hold")
    func removesOnlyItsOwn() {
        var tree = OrderedTree()
        tree.insert(key: 1, id: 1)
        let removed = [tree.remove(key: 1, id: 2), tree.remove(key: 2, id: 1)]
        #expect(removed == [false, false])
        #expect(tree.count == 1)
    }
}
