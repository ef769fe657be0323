using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityLeadership.Classroom.Web.Data.Migrations;

/// <summary>The keys that seal cookies, shared by all nodes.</summary>
[DbContext(typeof(ClassroomDb))]
[Migration("0002_SealingKeys")]
public sealed class M0002_SealingKeys : Migration
{
    protected override void Up(MigrationBuilder migration) => migration.CreateTable(
        "SealingKeys",
        table => new
        {
            Id = table.Column<string>(maxLength: Lengths.Text),
            Xml = table.Column<string>(),
        },
        constraints: table => table.PrimaryKey("PK_SealingKeys", key => key.Id));
}
