using CsvHelper;

namespace CityLeadership.Classroom.Web.Answers;

/// <summary>A table as a file for spreadsheets: UTF-8 with a byte order mark, cells that look like formulas made harmless.</summary>
internal static class Spreadsheet
{
    public const string ContentType = "text/csv; charset=utf-8";

    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape, WriteByteOrderMark = true };

    /// <param name="header">A name a column.</param>
    /// <param name="rows">As many cells each as the header has.</param>
    public static byte[] Write(string[] header, IEnumerable<string[]> rows)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, leaveOpen: true))
        {
            csv.WriteHeader(header);
            foreach (var row in rows)
            {
                foreach (var cell in row)
                    csv.WriteField(cell);
                csv.EndRecord();
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The same, row by row, for tables of any length; the file is not closed.</summary>
    public static async Task WriteAsync(Stream file, string[] header, IAsyncEnumerable<string[]> rows, CancellationToken cancellation)
    {
        using var csv = CsvWriter.Create(file, Options, leaveOpen: true);
        csv.WriteHeader(header);
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            foreach (var cell in row)
                csv.WriteField(cell);
            csv.EndRecord();
        }
    }
}
