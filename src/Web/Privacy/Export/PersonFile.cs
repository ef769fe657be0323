using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Privacy.Export;

/// <summary>
/// Everything that is stored of one person as one file, each table once for spreadsheets and once for programs. It is read and written a
/// row at a time, so that a year's classes need no more memory than a minute of one.
/// </summary>
internal sealed class PersonFile(IDbContextFactory<ClassroomDb> databases) : IDisposable
{
    private static readonly IReadOnlyList<Sheet> Sheets = [.. StoredSheets.All, .. ClassSheets.All];

    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A file reads every class of the programme: two at a time leave the database to the classes.</summary>
    private readonly SemaphoreSlim desk = new(2);

    public async Task<IResult> MakeAsync(SignedInPerson by, string person, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if ((await PrivacyPeople.RefusalAsync(db, by, person, cancellation) ?? await PrivacyPeople.ElsewhereAsync(db, by, person, cancellation)) is { } refusal)
            return refusal;

        await desk.WaitAsync(cancellation);
        try
        {
            var file = await PassingFile.WriteAsync(file => WriteAsync(db, person, file, cancellation));
            return TypedResults.File(file, "application/zip", $"data-{person}.zip");
        }
        finally
        {
            desk.Release();
        }
    }

    public void Dispose() => desk.Dispose();

    private static async Task WriteAsync(ClassroomDb db, string person, Stream file, CancellationToken cancellation)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        await AddAsync(zip, "README.txt", stream => stream.WriteAsync(Encoding.UTF8.GetBytes(ReadMe.Text), cancellation).AsTask());
        foreach (var sheet in Sheets)
        {
            await AddAsync(zip, $"{sheet.Name}.csv", stream => Spreadsheet.WriteAsync(stream, sheet.Columns, sheet.Rows(db, person), cancellation));
            await AddAsync(zip, $"json/{sheet.Name}.json", stream => WriteJsonAsync(stream, sheet, sheet.Rows(db, person), cancellation));
        }

        if (await db.StoredPortraits.AsNoTracking().SingleOrDefaultAsync(p => p.PersonId == person, cancellation) is { } portrait)
            await AddAsync(zip, "portrait.jpg", stream => stream.WriteAsync(portrait.Jpeg, cancellation).AsTask());
    }

    private static async Task AddAsync(ZipArchive zip, string name, Func<Stream, Task> write)
    {
        await using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        await write(stream);
    }

    private static async Task WriteJsonAsync(Stream stream, Sheet sheet, IAsyncEnumerable<string[]> rows, CancellationToken cancellation)
    {
        await using var json = new Utf8JsonWriter(stream, Readable);
        json.WriteStartArray();
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            json.WriteStartObject();
            foreach (var (column, cell) in sheet.Columns.Zip(row))
                json.WriteString(column, cell);
            json.WriteEndObject();
            await json.FlushAsync(cancellation);
        }

        json.WriteEndArray();
    }
}
