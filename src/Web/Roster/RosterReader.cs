using System.Buffers;
using System.IO.Pipelines;
using CityLeadership.Classroom.Web.Answers;
using CsvHelper;

namespace CityLeadership.Classroom.Web.Roster;

/// <summary>
/// Reads a roster file as it arrives, row by row: UTF-8 with or without a byte order mark (UTF-16 with one), separated by
/// commas, semicolons or tabs. Whatever cannot be taken is named; nothing is guessed.
/// </summary>
internal static class RosterReader
{
    public const long MostBytes = 10 * 1024 * 1024;
    public const int MostRows = 20_000;

    /// <summary>In bytes; more than all cells at their longest.</summary>
    private const int LongestRow = 64 * 1024;

    /// <summary>The headings stand in so many bytes at the beginning.</summary>
    private const int Beginning = 4096;

    /// <summary>One of the two is null.</summary>
    public static async Task<(RosterFile? File, Refusal? Refusal)> ReadAsync(PipeReader pipe, CancellationToken cancellation)
    {
        var broken = new Dictionary<long, CsvMalformedReason>();
        var options = CsvReaderOptions.Default with
        {
            Separator = await SeparatorAsync(pipe, cancellation),
            HasHeader = false,
            SkipEmptyLines = false,
            MaxRecordSize = LongestRow,
            OnMalformedRecord = record => broken.TryAdd(record.RecordNumber, record.Reason),
        };
        await using var csv = CsvReader.Create(pipe.AsStream(), options);
        try
        {
            if (!await csv.ReadAsync(cancellation))
                return (null, RosterRefusals.Empty);

            var (header, refusal) = RosterHeader.Read(Cells(csv));
            return refusal is null ? await RowsAsync(csv, new RosterRows(header!), broken, cancellation) : (null, refusal);
        }
        catch (CsvFormatException endless)
        {
            return (null, RosterRefusals.Endless(endless.RecordNumber));
        }
    }

    private static async Task<(RosterFile? File, Refusal? Refusal)> RowsAsync(
        CsvReader csv, RosterRows rows, Dictionary<long, CsvMalformedReason> broken, CancellationToken cancellation)
    {
        for (var number = 2; await csv.ReadAsync(cancellation); number++)
        {
            if (number > MostRows + 1)
                return (null, RosterRefusals.TooManyRows);

            if (broken.TryGetValue(number, out var reason))
                rows.Broken(number, reason);
            else
                rows.Add(number, Cells(csv));
        }

        return (rows.ToFile(), null);
    }

    private static string[] Cells(CsvReader csv)
    {
        var cells = new string[csv.FieldCount];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = csv.GetString(i);
        return cells;
    }

    /// <summary>By the row of headings alone: names may contain any sign, headings do not. Null: the file says it itself ("sep=;").</summary>
    private static async Task<char?> SeparatorAsync(PipeReader pipe, CancellationToken cancellation)
    {
        var start = (await pipe.ReadAtLeastAsync(Beginning, cancellation)).Buffer;
        var bytes = start.Slice(0, Math.Min(start.Length, Beginning)).ToArray();
        pipe.AdvanceTo(start.Start);

        var end = bytes.AsSpan().IndexOfAny((byte)'\n', (byte)'\r');
        var line = end < 0 ? bytes : bytes[..end];
        return line.AsSpan().IndexOf("sep="u8) is >= 0 and <= 3 ? null : ",;\t".MaxBy(sign => line.Count(one => one == sign));
    }
}
