/// Reads the words of an enumeration from a row without making a `String` of each.
struct CaseTable<Value: RawRepresentable & CaseIterable & Sendable>: Sendable
where Value.RawValue == String {
    private let rows: [(word: [UInt8], value: Value)]

    init() {
        rows = Value.allCases.map { (Array($0.rawValue.utf8), $0) }
    }

    /// The value that the bytes name.
    func value(_ buffer: UnsafeRawBufferPointer) -> Value? {
        for row in rows where row.word.count == buffer.count && row.word.elementsEqual(buffer) {
            return row.value
        }
        return nil
    }
}
