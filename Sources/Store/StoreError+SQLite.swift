import CSQLite
import Glibc

extension StoreError {
    /// The error that a connection reports for its latest call.
    init(database: OpaquePointer?, path: String, doing: String) {
        let extended = sqlite3_extended_errcode(database)
        let words = sqlite3_errmsg(database).map { String(cString: $0) } ?? "unknown error"
        self.init(
            extended: extended, systemError: sqlite3_system_errno(database), words: words,
            path: path, doing: doing)
    }

    /// Sorts a result code into what can be done about it.
    init(extended: Int32, systemError: Int32, words: String, path: String, doing: String) {
        let primary = extended & 0xFF
        self.init(
            Self.kind(extended: extended, systemError: systemError),
            Self.sentence(
                primary: primary, systemError: systemError, words: words, path: path, doing: doing),
            code: primary, extendedCode: extended)
    }

    /// A quota and a full disk are the same to us; an I/O error that is neither is fatal, a failed
    /// fsync above all: the kernel may have dropped what it could not write.
    static func kind(extended: Int32, systemError: Int32) -> Kind {
        switch extended & 0xFF {
        case SQLITE_FULL: .full
        case SQLITE_BUSY, SQLITE_LOCKED: .busy
        case SQLITE_IOERR:
            isSpace(systemError) && !isSync(extended) ? .full : .fatal
        default: .fatal
        }
    }

    private static func isSpace(_ systemError: Int32) -> Bool {
        systemError == ENOSPC || systemError == EDQUOT
    }

    private static func isSync(_ extended: Int32) -> Bool {
        extended == SQLITE_IOERR | (4 << 8) || extended == SQLITE_IOERR | (5 << 8)
    }

    private static func sentence(
        primary: Int32, systemError: Int32, words: String, path: String, doing: String
    ) -> String {
        let system = systemError == 0 ? "" : ", \(String(cString: strerror(systemError)))"
        switch primary {
        case SQLITE_FULL:
            return "\(path): no room on the disk while \(doing); nothing was taken"
        case SQLITE_BUSY, SQLITE_LOCKED:
            return
                "\(path): another program holds the file's lock while \(doing); nothing was taken"
        case SQLITE_NOTADB, SQLITE_CORRUPT:
            return "\(path): the file is damaged or no SQLite database (\(words)), found while "
                + "\(doing); restore it from a backup"
        case SQLITE_CANTOPEN:
            return "\(path): cannot be opened while \(doing): \(words)\(system)"
        default:
            return "\(path): \(words) while \(doing)\(system)"
        }
    }

    /// An error of the operating system, for files that SQLite does not open for us.
    static func system(_ number: Int32, path: String, doing: String) -> StoreError {
        StoreError(
            isSpace(number) ? .full : .fatal,
            "\(path): \(String(cString: strerror(number))) while \(doing)")
    }
}
