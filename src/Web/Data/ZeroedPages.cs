using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CityLeadership.Classroom.Web.Data;

/// <summary>
/// Has SQLite overwrite with zeros what is deleted, replaced or moved to another page: otherwise a text that was taken away
/// could still be read in the file's free space. It is a setting of each connection.
/// </summary>
internal sealed class ZeroedPages : DbConnectionInterceptor
{
    private const string Setting = "PRAGMA secure_delete = ON";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Setting;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Setting;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
