/// Packs rows with gaps into one array so that no two entries meet: the double array's puzzle.
struct CellPacker {
    private var used: [Bool]
    private var taken: [Bool]
    private var firstFree = 0
    private var nextSpare = 1
    private let symbolCount: Int

    init(symbolCount: Int) {
        self.symbolCount = symbolCount
        used = [Bool](repeating: false, count: symbolCount + 1)
        taken = [Bool](repeating: false, count: 1)
        // Base 0 is the root's; no cell belongs to it.
        taken[0] = true
    }

    /// Cells that the array needs, so that every base plus every symbol is inside.
    var size: Int { max(taken.count, used.count) + symbolCount + 1 }

    /// Finds a base for a row with entries at these symbols (ascending), and takes it.
    mutating func place(_ symbols: [Int]) -> UInt32 {
        guard let first = symbols.first else { return spare() }
        var cell = max(firstFree, first + 1)
        var tries = 0
        while true {
            let base = cell - first
            if !isUsed(cell), !isTaken(base), symbols.allSatisfy({ !isUsed(base + $0) }) {
                take(base, symbols)
                return UInt32(base)
            }
            cell += 1
            tries += 1
            // A crowded stretch is not searched again and again.
            if tries == 4_096 { firstFree = max(firstFree, cell - 2_048) }
        }
    }

    /// A base for a state without transitions of its own.
    private mutating func spare() -> UInt32 {
        while isTaken(nextSpare) { nextSpare += 1 }
        take(nextSpare, [])
        return UInt32(nextSpare)
    }

    private func isUsed(_ cell: Int) -> Bool { cell < used.count && used[cell] }
    private func isTaken(_ base: Int) -> Bool { base < taken.count && taken[base] }

    private mutating func take(_ base: Int, _ symbols: [Int]) {
        if base >= taken.count {
            taken += [Bool](repeating: false, count: base + 1 - taken.count)
        }
        taken[base] = true
        for symbol in symbols {
            let cell = base + symbol
            if cell >= used.count {
                used += [Bool](repeating: false, count: (cell + 1 - used.count) + 1_024)
            }
            used[cell] = true
        }
        while firstFree < used.count && used[firstFree] { firstFree += 1 }
    }
}
