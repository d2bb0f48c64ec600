/// Turns a list of phrases into the tables of an automaton.
struct PhraseAutomatonBuilder {
    private(set) var cells: [UInt64] = []
    private(set) var root: [UInt32] = [0]
    private(set) var symbols = [UInt16](repeating: 0, count: 65_536)
    private(set) var outputStarts: [UInt32] = []
    /// Begins with an empty list.
    private(set) var outputs: [Int32] = [-1]
    private(set) var records: [PhraseAutomaton.Record] = []
    private(set) var numbers: [UInt64] = []

    /// One state while building: its own transitions sorted by symbol, then those it inherits.
    private struct Node {
        var edges: [(symbol: UInt16, target: Int32)] = []
        var phrases: [Int32] = []
        var fallback: Int32 = 0
        var outputStart: UInt32 = 0
        var base: UInt32 = 0
    }

    private var nodes = [Node()]
    private var symbolCount = 1

    init(phrases: [(bytes: [UInt8], id: Int32)]) {
        let scratch = NormalisedText()
        for (bytes, id) in phrases {
            guard let pattern = PhrasePattern(bytes, scratch: scratch) else { continue }
            add(pattern, id: id)
        }
        let order = complete()
        place(order)
    }

    private mutating func add(_ pattern: PhrasePattern, id: Int32) {
        var node = 0
        for unit in pattern.units {
            // All numbers are one symbol; digits are compared afterwards.
            let plain = NumberReader.isNumber(unit) ? FoldTable.shortNumber : unit
            if symbols[Int(plain)] == 0 {
                symbols[Int(plain)] = UInt16(symbolCount)
                symbolCount += 1
            }
            node = child(of: node, symbol: symbols[Int(plain)])
        }
        nodes[node].phrases.append(Int32(records.count))
        records.append(
            PhraseAutomaton.Record(
                id: id, length: Int32(pattern.units.count - pattern.lead),
                endsWord: pattern.endsWord, numbersStart: Int32(numbers.count),
                numbersCount: pattern.hasDigits ? Int32(pattern.numbers.count) : 0))
        if pattern.hasDigits { numbers += pattern.numbers }
        symbols[Int(FoldTable.longNumber)] = symbols[Int(FoldTable.shortNumber)]
        symbols[Int(FoldTable.repeatedNumber)] = symbols[Int(FoldTable.shortNumber)]
    }

    private mutating func child(of node: Int, symbol: UInt16) -> Int {
        let place = PhraseAutomatonBuilder.place(of: symbol, in: nodes[node].edges)
        if place < nodes[node].edges.count, nodes[node].edges[place].symbol == symbol {
            return Int(nodes[node].edges[place].target)
        }
        nodes[node].edges.insert((symbol, Int32(nodes.count)), at: place)
        nodes.append(Node())
        return nodes.count - 1
    }

    private static func place(
        of symbol: UInt16, in edges: [(symbol: UInt16, target: Int32)]
    ) -> Int {
        var low = 0
        var high = edges.count
        while low < high {
            let middle = (low + high) / 2
            if edges[middle].symbol < symbol { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Breadth first: fallbacks, inherited transitions and outputs. Answers the order.
    private mutating func complete() -> [Int] {
        var order = [0]
        var next = 0
        while next < order.count {
            let node = order[next]
            next += 1
            for (symbol, target) in nodes[node].edges {
                let fallback = node == 0 ? 0 : self.target(from: nodes[node].fallback, symbol)
                nodes[Int(target)].fallback = fallback
                order.append(Int(target))
            }
            if node != 0 { inherit(node) }
            gatherOutputs(node)
        }
        return order
    }

    /// Where the completed state leads; the root's own edges where it has none.
    private func target(from node: Int32, _ symbol: UInt16) -> Int32 {
        for state in [Int(node), 0] {
            let edges = nodes[state].edges
            let place = PhraseAutomatonBuilder.place(of: symbol, in: edges)
            if place < edges.count, edges[place].symbol == symbol { return edges[place].target }
        }
        return 0
    }

    /// A state also has the transitions of its fallback, except the root's: those are the default.
    private mutating func inherit(_ node: Int) {
        let fallback = Int(nodes[node].fallback)
        guard fallback != 0 else { return }
        for edge in nodes[fallback].edges {
            let place = PhraseAutomatonBuilder.place(of: edge.symbol, in: nodes[node].edges)
            let taken =
                place < nodes[node].edges.count && nodes[node].edges[place].symbol == edge.symbol
            if !taken { nodes[node].edges.insert(edge, at: place) }
        }
    }

    private mutating func gatherOutputs(_ node: Int) {
        let inherited = node == 0 ? 0 : Int(nodes[Int(nodes[node].fallback)].outputStart)
        guard !nodes[node].phrases.isEmpty else {
            nodes[node].outputStart = UInt32(inherited)
            return
        }
        nodes[node].outputStart = UInt32(outputs.count)
        outputs += nodes[node].phrases
        var place = inherited
        while outputs[place] >= 0 {
            outputs.append(outputs[place])
            place += 1
        }
        outputs.append(-1)
    }

    /// Gives every state a place in the double array so that no two transitions share a cell.
    private mutating func place(_ order: [Int]) {
        var packer = CellPacker(symbolCount: symbolCount)
        for node in order.dropFirst() {
            nodes[node].base = packer.place(nodes[node].edges.map { Int($0.symbol) })
        }
        let size = packer.size
        // A free cell belongs to no state.
        cells = [UInt64](repeating: .max, count: size)
        outputStarts = [UInt32](repeating: 0, count: size)
        root = [UInt32](repeating: 0, count: symbolCount)
        for node in order {
            let base = Int(nodes[node].base)
            outputStarts[base] = nodes[node].outputStart
            for (symbol, target) in nodes[node].edges {
                let next = nodes[Int(target)]
                let flagged =
                    next.base | (next.outputStart != 0 ? PhraseAutomaton.outputBit : 0)
                if node == 0 {
                    root[Int(symbol)] = flagged
                } else {
                    cells[base + Int(symbol)] = UInt64(base) << 32 | UInt64(flagged)
                }
            }
        }
    }
}
