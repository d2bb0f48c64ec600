import Glibc

/// A lock with a condition on the monotonic clock, which setting the wall clock does not move.
// Sendable: pthread's own objects, at addresses that never change.
final class Monitor: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    init() {
        pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    /// Runs `body` with the lock held.
    func locked<Value>(_ body: () -> Value) -> Value {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body()
    }

    /// Waits for `wake`; to be called with the lock held, which is given up meanwhile.
    func wait() {
        pthread_cond_wait(condition, mutex)
    }

    /// Waits so many milliseconds, or until `condition` no longer holds; wakes are looked into.
    func wait(milliseconds: Int, while condition: () -> Bool) {
        var until = timespec()
        clock_gettime(CLOCK_MONOTONIC, &until)
        until.tv_sec += milliseconds / 1_000
        until.tv_nsec += milliseconds % 1_000 * 1_000_000
        if until.tv_nsec >= 1_000_000_000 {
            until.tv_sec += 1
            until.tv_nsec -= 1_000_000_000
        }
        var code: Int32 = 0
        while condition(), code != ETIMEDOUT {
            code = pthread_cond_timedwait(self.condition, mutex, &until)
        }
    }

    /// Wakes all who wait.
    func wake() {
        pthread_cond_broadcast(condition)
    }
}
