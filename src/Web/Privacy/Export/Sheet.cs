using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Privacy.Export;

/// <summary>One table of what is stored of a person. It is read anew each time it is written, a row at a time.</summary>
/// <param name="Name">Of its files.</param>
/// <param name="Columns">A name a column.</param>
/// <param name="Rows">As many cells each as there are columns.</param>
internal sealed record Sheet(string Name, string[] Columns, Func<ClassroomDb, string, IAsyncEnumerable<string[]>> Rows)
{
    /// <summary>A table whose rows the database gives as they are.</summary>
    public static Sheet Of<T>(string name, string[] columns, Func<ClassroomDb, string, IQueryable<T>> rows, Func<T, object?[]> cells) =>
        new(name, columns, (db, person) => rows(db, person).ToAsyncEnumerable().Select(row => Written(cells(row))));

    public static string[] Written(params object?[] cells) => Array.ConvertAll(cells, Cell.Of);
}
