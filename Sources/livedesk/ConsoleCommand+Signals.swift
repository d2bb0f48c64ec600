import Client
import Foundation

/// Signals as bytes on a pipe: a thread waits for them, and no code of ours runs in a handler.
final class SignalPipe {
    private let pipe = WakePipe()

    /// Takes over these signals for the whole process; to be made before any other thread.
    init(_ signals: [Int32]) {
        signal(SIGPIPE, SIG_IGN)
        var set = sigset_t()
        sigemptyset(&set)
        for number in signals { sigaddset(&set, number) }
        pthread_sigmask(SIG_BLOCK, &set, nil)
        let thread = Thread { [pipe, set] in
            var set = set
            while true {
                var number: Int32 = 0
                if sigwait(&set, &number) == 0 { pipe.wake(UInt8(clamping: number)) }
            }
        }
        thread.start()
    }

    /// The end to wait on.
    var descriptor: Int32 { pipe.readEnd }

    /// The signals that came since.
    func take() -> Set<Int32> { Set(pipe.take().map { Int32($0) }) }
}
