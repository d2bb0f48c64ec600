import Foundation

/// A yes or no that one thread sets and others look at.
// Sendable by its lock.
final class Flag: @unchecked Sendable {
    private let lock = NSLock()
    private var value = false

    /// Whether it was set last.
    var isSet: Bool { lock.withLock { value } }

    func set(_ new: Bool) {
        lock.withLock { value = new }
    }
}
