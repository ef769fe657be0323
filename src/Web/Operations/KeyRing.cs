using System.Xml.Linq;
using CityLeadership.Classroom.Web.Data;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Operations;

/// <summary>Keeps the keys that seal cookies in the database: a restart signs nobody out, and any node reads any cookie.</summary>
internal sealed class KeyRing(IDbContextFactory<ClassroomDb> databases) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = databases.CreateDbContext();
        return [.. db.SealingKeys.AsNoTracking().Select(key => key.Xml).AsEnumerable().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var db = databases.CreateDbContext();
        db.SealingKeys.Add(new SealingKey { Id = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }
}
