import Foundation
import Store
import Vocabulary

/// Carries the word that a desk's store is full, or has room again, from the committing threads to
/// the desk.
// Sendable by its lock.
final class StallNotice: @unchecked Sendable {
    private let lock = NSLock()
    private var listener: (@Sendable (Name, _ isStalled: Bool) -> Void)?

    /// Who is to hear of it; nil for nobody any more.
    func listen(_ listener: (@Sendable (Name, _ isStalled: Bool) -> Void)?) {
        lock.withLock { self.listener = listener }
    }

    /// Passes on what a committer reports, where it is about that.
    func hear(_ event: Committer.Event) {
        let listener = lock.withLock { self.listener }
        switch event {
        case .stalled(let desk, _): listener?(desk, true)
        case .resumed(let desk): listener?(desk, false)
        case .upkeepFailed: break
        }
    }
}
