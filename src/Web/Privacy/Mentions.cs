using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Privacy;

/// <summary>Finds entries of class records that name a person. They hold ids, which are letters and digits: in JSON an id stands between quotes.</summary>
internal static class Mentions
{
    public static IQueryable<ArchivedEntry> Of(IQueryable<ArchivedEntry> entries, string person)
    {
        var id = $"%\"{person}\"%";
        return entries.Where(e => EF.Functions.Like(e.Json, id));
    }
}
