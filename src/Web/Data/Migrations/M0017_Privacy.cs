using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CityLeadership.Classroom.Web.Data.Migrations;

/// <summary>Portraits that people chose; who is erased; from when somebody is no part of a programme any more.</summary>
[DbContext(typeof(ClassroomDb))]
[Migration("0017_Privacy")]
public sealed class M0017_Privacy : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.AddColumn<long>("LeftAt", "Enrolments", nullable: true);
        migration.CreateTable(
            "StoredPortraits",
            table => new
            {
                PersonId = table.Column<string>(maxLength: Lengths.Text),
                Jpeg = table.Column<byte[]>(),
                SavedAt = table.Column<long>(),
                SavedBy = table.Column<string>(maxLength: Lengths.Text),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_StoredPortraits", portrait => portrait.PersonId);
                table.ForeignKey("FK_StoredPortraits_People_PersonId", p => p.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateTable(
            "Erasures",
            table => new
            {
                PersonId = table.Column<string>(maxLength: Lengths.Text),
                ProgrammeId = table.Column<string>(maxLength: Lengths.Text),
                By = table.Column<string>(maxLength: Lengths.Text),
                AskedAt = table.Column<long>(),
                Done = table.Column<int>(),
                Of = table.Column<int>(),
                EndedAt = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Erasures", erasure => erasure.PersonId);
                table.ForeignKey("FK_Erasures_People_PersonId", e => e.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
            });
    }
}
