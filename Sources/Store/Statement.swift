import CSQLite
import Glibc
import Vocabulary

/// One prepared statement: parameters are put from left to right, columns are read by number.
///
/// Texts are copied once into memory that the statement owns and bound in place, which spares
/// SQLite an allocation a text.
final class Statement {
    private let pointer: OpaquePointer
    private let path: String
    private let arena: UnsafeMutableRawPointer
    private var arenaUsed = 0
    private var parameter: Int32 = 1
    private var failed = false

    /// Room for the longest line, its tags and a few names; what does not fit is copied by SQLite.
    private static let arenaSize = 48 << 10

    /// Takes over a statement that was prepared for the file at `path`.
    init(pointer: OpaquePointer, path: String) {
        self.pointer = pointer
        self.path = path
        arena = UnsafeMutableRawPointer.allocate(byteCount: Self.arenaSize, alignment: 16)
    }

    deinit {
        sqlite3_finalize(pointer)
        arena.deallocate()
    }

    // MARK: - Running

    /// Goes to the next row; false at the end, where the statement is ready to be used again.
    func step() throws(StoreError) -> Bool {
        if failed {
            let error = error()
            reset()
            throw error
        }
        switch sqlite3_step(pointer) {
        case SQLITE_ROW: return true
        case SQLITE_DONE:
            reset()
            return false
        default:
            let error = error()
            reset()
            throw error
        }
    }

    /// Runs a statement that returns no rows, or whose rows do not matter.
    func run() throws(StoreError) {
        while try step() {}
    }

    /// Forgets the present run and its parameters.
    func reset() {
        sqlite3_reset(pointer)
        parameter = 1
        arenaUsed = 0
        failed = false
    }

    private func error() -> StoreError {
        StoreError(
            database: sqlite3_db_handle(pointer), path: path,
            doing: sqlite3_stmt_readonly(pointer) == 0 ? "writing" : "reading")
    }

    private func check(_ code: Int32) {
        if code != SQLITE_OK { failed = true }
        parameter += 1
    }
}

// MARK: - Parameters

extension Statement {
    /// Puts the next parameter.
    @discardableResult
    func put(_ value: Int64) -> Statement {
        check(sqlite3_bind_int64(pointer, parameter, value))
        return self
    }

    /// Puts the next parameter, NULL where there is none.
    @discardableResult
    func put(_ value: Int64?) -> Statement {
        guard let value else { return putNull() }
        return put(value)
    }

    /// Puts milliseconds.
    @discardableResult
    func put(_ time: Timestamp) -> Statement { put(time.milliseconds) }

    /// Puts a text, NULL where there is none.
    @discardableResult
    func put(_ text: Text?) -> Statement {
        guard let text else { return putNull() }
        return put(bytes: text.bytes)
    }

    /// Puts 1 or 0, NULL where nothing is known.
    @discardableResult
    func put(_ value: Bool?) -> Statement {
        guard let value else { return putNull() }
        return put(value ? 1 : 0 as Int64)
    }

    /// Puts NULL.
    @discardableResult
    func putNull() -> Statement {
        check(sqlite3_bind_null(pointer, parameter))
        return self
    }

    /// Puts a word of ours, such as a state.
    @discardableResult
    func put(word: String) -> Statement {
        var word = word
        word.withUTF8 { putText(UnsafeRawBufferPointer($0)) }
        return self
    }

    /// Puts UTF-8 bytes as a text.
    @discardableResult
    func put(bytes: [UInt8]) -> Statement {
        bytes.withUnsafeBytes { putText($0) }
        return self
    }

    /// Puts bytes that are no text.
    @discardableResult
    func put(blob: [UInt8]?) -> Statement {
        guard let blob else { return putNull() }
        blob.withUnsafeBytes { buffer in
            // A null pointer would bind NULL instead of nothing.
            let base = buffer.baseAddress ?? UnsafeRawPointer(arena)
            check(
                sqlite3_bind_blob(
                    pointer, parameter, base, Int32(buffer.count), livedesk_sqlite_transient()))
        }
        return self
    }

    private func putText(_ buffer: UnsafeRawBufferPointer) {
        guard arenaUsed + buffer.count <= Self.arenaSize else {
            let characters = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            check(
                sqlite3_bind_text(
                    pointer, parameter, characters, Int32(buffer.count),
                    livedesk_sqlite_transient()))
            return
        }
        let target = arena + arenaUsed
        if let base = buffer.baseAddress { memcpy(target, base, buffer.count) }
        arenaUsed += buffer.count
        check(
            sqlite3_bind_text(
                pointer, parameter, target.assumingMemoryBound(to: CChar.self),
                Int32(buffer.count), livedesk_sqlite_static()))
    }
}

// MARK: - Columns

extension Statement {
    /// A whole number, 0 for NULL.
    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(pointer, column) }

    /// Whether a column is NULL.
    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(pointer, column) == SQLITE_NULL }

    /// A whole number, nil for NULL.
    func optionalInteger(_ column: Int32) -> Int64? { isNull(column) ? nil : integer(column) }

    /// A yes or no, nil for NULL.
    func optionalBool(_ column: Int32) -> Bool? { isNull(column) ? nil : integer(column) != 0 }

    /// A moment.
    func time(_ column: Int32) -> Timestamp { Timestamp(milliseconds: integer(column)) }

    /// The bytes of a text or blob, good until the next step.
    func buffer(_ column: Int32) -> UnsafeRawBufferPointer {
        // The pointer first: asking for it settles the form that the length is of.
        let base = sqlite3_column_blob(pointer, column)
        return UnsafeRawBufferPointer(
            start: base, count: base == nil ? 0 : Int(sqlite3_column_bytes(pointer, column)))
    }

    /// A text, empty for NULL.
    func text(_ column: Int32) -> Text { Text(copying: buffer(column)) }

    /// A text, nil for NULL.
    func optionalText(_ column: Int32) -> Text? { isNull(column) ? nil : text(column) }

    /// A copy of the bytes.
    func bytes(_ column: Int32) -> [UInt8] { [UInt8](buffer(column)) }
}
