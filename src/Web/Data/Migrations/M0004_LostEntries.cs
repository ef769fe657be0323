using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityLeadership.Classroom.Web.Data.Migrations;

/// <summary>Archived entries that their log lost, set aside.</summary>
[DbContext(typeof(ClassroomDb))]
[Migration("0004_LostEntries")]
public sealed class M0004_LostEntries : Migration
{
    protected override void Up(MigrationBuilder migration) => migration.CreateTable(
        "LostEntries",
        table => new
        {
            SessionId = table.Column<string>(maxLength: Lengths.Text),
            EventId = table.Column<string>(maxLength: Lengths.Text),
            Number = table.Column<long>(),
            At = table.Column<long>(),
            Kind = table.Column<string>(maxLength: Lengths.Text),
            Json = table.Column<string>(),
            LostAt = table.Column<long>(),
        },
        constraints: table => table.PrimaryKey("PK_LostEntries", entry => new { entry.SessionId, entry.EventId }));
}
