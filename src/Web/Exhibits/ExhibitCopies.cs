using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Exhibits;

/// <summary>Brings the exhibits of one class to another, as files of its own: what becomes of one does not reach the other.</summary>
internal sealed class ExhibitCopies(ExhibitFiles files, TimeProvider time)
{
    /// <summary>
    /// Adds to the unit of work what the other class does not have yet (by title, pages and size), in the same order; saving
    /// is the caller's, and <see cref="Discard"/> when that fails.
    /// </summary>
    /// <returns>Null: the other class would have more than it can.</returns>
    public async Task<CopiedExhibits?> AddAsync(ClassroomDb db, string from, string to, string by, CancellationToken cancellation)
    {
        var theirs = await ExhibitShelf.KeptAsync(db, from, cancellation);
        var ours = (await ExhibitShelf.KeptAsync(db, to, cancellation)).ToLookup(exhibit => (exhibit.Title, exhibit.Pages, exhibit.Bytes));
        var missing = theirs.Where(exhibit => !ours.Contains((exhibit.Title, exhibit.Pages, exhibit.Bytes))).ToList();
        if (ours.Sum(alike => alike.Count()) + missing.Count > ExhibitShelf.Most)
            return null;

        var copied = new CopiedExhibits();
        foreach (var there in theirs.Except(missing))
            copied.Ids[new(there.Id)] = new(ours[(there.Title, there.Pages, there.Bytes)].First().Id);
        foreach (var (there, place) in missing.Select((exhibit, place) => (exhibit, place)))
        {
            var id = ExhibitShelf.NewId();
            if (!files.Copy(there.Id, id))
                continue;
            copied.Files.Add(id);
            copied.Ids[new(there.Id)] = new(id);
            db.Add(ExhibitShelf.Stored(id, to, there.Title, there.Pages, there.Bytes, time.GetUtcNow().AddTicks(place), by));
        }

        return copied;
    }

    /// <summary>The copies were not saved: their files go.</summary>
    public void Discard(CopiedExhibits copied) => copied.Files.ForEach(files.Delete);
}

/// <summary>What an exhibit of the one class is called in the other.</summary>
internal sealed class CopiedExhibits
{
    public Dictionary<ExhibitId, ExhibitId> Ids { get; } = [];

    /// <summary>Ids whose files are new.</summary>
    public List<string> Files { get; } = [];
}
