/// Turns a list of phrases into the tables of an automaton.
struct PhraseAutomatonBuilder {
    private(set) var cells: [UInt64] = []
    private(set) var root: [UInt32] = [0]
    private(set) var symbols = [UInt16](repeating: 0, count: 65_536)
    private(set) var initials = [UInt16](repeating: 0, count: 65_536)
    private(set) var outputs: [PhraseAutomaton.Output] = []
    private(set) var records: [PhraseAutomaton.Record] = []
    private(set) var numbers: [UInt64] = []

    /// One state while building: its own transitions sorted by symbol, then those it inherits.
    private struct Node {
        var edges: [(symbol: UInt16, target: Int32)] = []
        var phrases: [PhraseAutomaton.Output] = []
        var fallback: Int32 = 0
        /// Where its phrases and its fallback's begin; −1 without any.
        var outputStart: Int32 = -1
        var base: UInt32 = 0
    }

    private var nodes = [Node()]
    private var symbolCount = 1

    init(phrases: [(bytes: [UInt8], id: Int32)]) {
        let scratch = NormalisedText()
        for (bytes, id) in phrases {
            if let pattern = PhrasePattern(bytes, scratch: scratch) {
                add(pattern, id: id)
            } else {
                // It keeps its number, so that a phrase's number is its place in the list.
                records.append(PhraseAutomaton.Record(id: id, numbersStart: 0, numbersCount: 0))
            }
        }
        let order = complete()
        place(order)
    }

    private mutating func add(_ pattern: PhrasePattern, id: Int32) {
        let phrase = Int32(records.count)
        var length = 0
        for opening in pattern.opensWord ? [true, false] : [true] {
            var node = 0
            var behindSpace = opening
            length = 0
            for unit in pattern.units {
                if unit != FoldTable.space {
                    node = child(of: node, symbol: symbol(unit, behindSpace: behindSpace))
                    length += 1
                }
                behindSpace = unit == FoldTable.space
            }
            var flags: UInt16 = 0
            if pattern.startsWord { flags |= PhraseAutomaton.Output.startsWord }
            if pattern.endsWord { flags |= PhraseAutomaton.Output.endsWord }
            if pattern.hasDigits { flags |= PhraseAutomaton.Output.hasDigits }
            nodes[node].phrases.append(
                PhraseAutomaton.Output(phrase: phrase, length: UInt16(length), flags: flags))
        }
        records.append(
            PhraseAutomaton.Record(
                id: id, numbersStart: Int32(numbers.count),
                numbersCount: pattern.hasDigits ? Int32(pattern.numbers.count) : 0))
        if pattern.hasDigits { numbers += pattern.numbers }
    }

    /// The symbol of a unit, a new one where it has none; all numbers are one symbol, their digits
    /// are compared afterwards.
    private mutating func symbol(_ unit: UInt16, behindSpace: Bool) -> UInt16 {
        let marked = PhrasePattern.group(of: unit).marksBeginnings
        let known = behindSpace || !marked ? initials[Int(unit)] : symbols[Int(unit)]
        guard known == 0 else { return known }
        let new = UInt16(symbolCount)
        symbolCount += 1
        let same: [UInt16] =
            NumberReader.isNumber(unit)
            ? [FoldTable.shortNumber, FoldTable.longNumber, FoldTable.repeatedNumber] : [unit]
        for one in same {
            if behindSpace || !marked { initials[Int(one)] = new }
            if !behindSpace || !marked { symbols[Int(one)] = new }
        }
        return new
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
        let inherited = node == 0 ? -1 : nodes[Int(nodes[node].fallback)].outputStart
        guard !nodes[node].phrases.isEmpty else {
            nodes[node].outputStart = inherited
            return
        }
        nodes[node].outputStart = Int32(outputs.count)
        outputs += nodes[node].phrases
        var place = Int(inherited)
        while place >= 0 {
            var output = outputs[place]
            place = output.has(PhraseAutomaton.Output.isLast) ? -1 : place + 1
            output.flags &= ~PhraseAutomaton.Output.isLast
            outputs.append(output)
        }
        outputs[outputs.count - 1].flags |= PhraseAutomaton.Output.isLast
    }

    /// Gives every state a place in the double array so that no two transitions share a cell.
    private mutating func place(_ order: [Int]) {
        var packer = CellPacker(symbolCount: symbolCount)
        for node in order.dropFirst() {
            // Symbol 0, which leads nowhere, keeps the place of the state's own cell.
            let own = nodes[node].outputStart >= 0 ? [0] : []
            nodes[node].base = packer.place(own + nodes[node].edges.map { Int($0.symbol) })
        }
        let size = packer.size
        // A free cell belongs to no state.
        cells = [UInt64](repeating: PhraseAutomaton.nobody << 32, count: size)
        root = [UInt32](repeating: 0, count: symbolCount)
        for node in order {
            let base = Int(nodes[node].base)
            if nodes[node].outputStart >= 0 {
                cells[base] = PhraseAutomaton.nobody << 32 | UInt64(nodes[node].outputStart)
            }
            for (symbol, target) in nodes[node].edges {
                let next = nodes[Int(target)]
                let flagged =
                    next.base | (next.outputStart >= 0 ? PhraseAutomaton.outputBit : 0)
                if node == 0 {
                    root[Int(symbol)] = flagged
                } else {
                    cells[base + Int(symbol)] = UInt64(base) << 32 | UInt64(flagged)
                }
            }
        }
    }
}
