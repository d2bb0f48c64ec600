// SQLite for Swift: its header, and functions for what it has as macros or variable arguments.
#ifndef LIVEDESK_CSQLITE_SHIM_H
#define LIVEDESK_CSQLITE_SHIM_H
#include <sqlite3.h>
static inline sqlite3_destructor_type livedesk_sqlite_transient(void) { return SQLITE_TRANSIENT; }
static inline sqlite3_destructor_type livedesk_sqlite_static(void) { return SQLITE_STATIC; }
// No memory statistics (a lock at every allocation); before the first connection only.
static inline int livedesk_sqlite_configure(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
#endif
