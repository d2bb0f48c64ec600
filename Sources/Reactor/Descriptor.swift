import Glibc

/// One open file or socket; it is closed when the last holder lets go of it.
public final class Descriptor: Sendable {
    /// The number that the kernel knows it by, valid as long as this object lives.
    public let number: Int32

    /// Takes over an open descriptor: from here on this object alone closes it.
    public init(owning number: Int32) {
        precondition(number >= 0, "not a descriptor")
        self.number = number
    }

    deinit {
        // Linux has closed it even when it reports an error; trying again could close a stranger's.
        _ = close(number)
    }
}
