/** Made-up names; the order file knows its customers only by number. */
export const given = {
  en: 'Marguerite Joan Daniel Camille Yusuf Helen Kofi Wren Sabine Oliver Imogen Theo Beatrice Niamh Rhys Grace Jonah Callum Edith Florence Gareth Harriet Isaac Judith Kieran Lydia Magnus Nadia Owen Philippa Quentin Rosalind Simon Tamsin Una Victor Winifred Xavier Yvonne Zachary Amara Bilal Chidi Delia Ewan Freya Gwen Hamish'.split(
    ' ',
  ),
  es: 'Lucía Martín Carmen Javier Elena Álvaro Pilar Diego Nuria Sergio Inés Pablo Marisol Andrés Rocío Tomás Beatriz Hugo Alba Rubén Leire Íñigo Paloma Gonzalo Teresa Mateo'.split(
    ' ',
  ),
  pl: 'Agnieszka Tomasz Małgorzata Krzysztof Zofia Paweł Ewa Michał Katarzyna Łukasz Joanna Piotr Magdalena Wojciech Barbara Grzegorz Hanna Jakub Alicja Mateusz Żaneta Świętosław Urszula Stanisław'.split(
    ' ',
  ),
}
export const family = {
  en: 'Okafor Abernathy Ashworth Lefèvre Demir Carvalho Trevanion Mensah Roth Hartley Penrose Whitcombe Oyelaran Tierney Sandoval Oduya Pryce Blackwood Carrow Dunmore Eastman Fairclough Godfrey Holloway Inglis Jessop Kingsley Lovell Marchbanks Nightingale Ormsby Pemberton Quayle Rutherford Stanhope Thackeray Underhill Vance Wetherby Yardley O’Brien MacLeod'.split(
    ' ',
  ),
  es: 'García Fernández López Martínez Sánchez Pérez Gómez Ruiz Hernández Jiménez Díaz Moreno Álvarez Muñoz Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Serrano Blanco Molina Ibáñez Santander Vidal'.split(
    ' ',
  ),
  pl: 'Nowak Kowalski Wiśniewski Wójcik Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Kwiatkowski Krawczyk Piotrowski Grabowski Pawłowski Michalski Król Wieczorek Jabłoński Wrona Żak Świderski Łuczak'.split(
    ' ',
  ),
}

/** A surname as this person bears it: Polish ones follow the person, and Polish women's given names end in a. */
export const familyOf = (givenName: string, familyName: string, locale: keyof typeof family): string =>
  locale === 'pl' && givenName.endsWith('a') ? familyName.replace(/(?<=sk|ck|dzk)i$/, 'a') : familyName
