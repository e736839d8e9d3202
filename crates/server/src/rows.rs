//! Many rows in one statement. Its text depends on nothing but their number, so that the database prepares it once.

use std::fmt::Write as _;

use sea_orm::{DbBackend, Statement, Value};

/// An insert of rows into the columns of a table; `end` follows the values.
pub(crate) fn insert<const N: usize>(
    backend: DbBackend,
    table: &str,
    columns: &[&str; N],
    rows: impl ExactSizeIterator<Item = [Value; N]>,
    end: &str,
) -> Statement {
    let mut sql = format!("INSERT INTO {table} ({}) VALUES ", columns.join(", "));
    let mut number = 0;
    for row in 0..rows.len() {
        sql.push_str(if row == 0 { "(" } else { ",(" });
        for column in 0..N {
            if column > 0 {
                sql.push(',');
            }
            number += 1;
            // SQLite looks a numbered parameter up among all before it.
            if backend == DbBackend::Postgres {
                let _ = write!(sql, "${number}");
            } else {
                sql.push('?');
            }
        }
        sql.push(')');
    }
    sql.push_str(end);
    Statement::from_sql_and_values(backend, sql, rows.flatten())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parameters_are_as_each_database_wants_them() {
        let insert = |backend| {
            let rows = [[Value::from(1), Value::from("a")], [Value::from(2), Value::from("b")]].into_iter();
            insert(backend, "t", &["n", "text"], rows, " ON CONFLICT DO NOTHING")
        };
        let (postgres, sqlite) = (insert(DbBackend::Postgres), insert(DbBackend::Sqlite));
        assert_eq!(postgres.sql, "INSERT INTO t (n, text) VALUES ($1,$2),($3,$4) ON CONFLICT DO NOTHING");
        assert_eq!(sqlite.sql, "INSERT INTO t (n, text) VALUES (?,?),(?,?) ON CONFLICT DO NOTHING");
        let values = [Value::from(1), Value::from("a"), Value::from(2), Value::from("b")];
        assert_eq!(postgres.values.unwrap().0, values);
        assert_eq!(sqlite.values.unwrap().0, values);
    }
}
